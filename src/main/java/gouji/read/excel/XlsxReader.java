package gouji.read.excel;

import gouji.model.Trouble;
import gouji.read.document.HiddenContent;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import gouji.read.zip.Authors;
import gouji.read.zip.Parts;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the sheets of an XLSX file in passing: no part of it but its shared words is kept. */
final class XlsxReader {
    private static final String MACRO_FREE = "xml";

    private final Limits limits;
    private final boolean wholeDays;

    XlsxReader(Limits limits) {
        this(limits, false);
    }

    private XlsxReader(Limits limits, boolean wholeDays) {
        this.limits = limits;
        this.wholeDays = wholeDays;
    }

    /** A reader of lists: what counts is the day that was typed, not how it is shown. */
    static XlsxReader ofLists(Limits limits) {
        return new XlsxReader(limits, true);
    }

    WorkbookContent read(byte[] bytes) throws IOException, InvalidFormatException, SAXException {
        try (Parts parts = new Parts(bytes, limits);
                OPCPackage file = OPCPackage.open(parts)) {
            PackagePart part = workbook(file);
            if (!part.getPartName().getExtension().equals(MACRO_FREE)) {
                throw RefusalException.saying(Trouble.UNSUPPORTED, "xlsb");
            }
            WorkbookPart workbook = new WorkbookPart();
            parse(part.getInputStream(), workbook);
            StringsPart strings = new StringsPart();
            for (PackagePart kept : parts(part, "/sharedStrings")) {
                parse(parts.whole(kept.getInputStream()), strings);
            }
            StylesPart styles = new StylesPart(workbook.isFrom1904(), wholeDays);
            for (PackagePart kept : parts(part, "/styles")) {
                parse(parts.whole(kept.getInputStream()), styles);
            }
            CommentsPart comments = new CommentsPart();
            List<Sheet> sheets = sheets(part, workbook, new Parsers(strings, styles, comments));
            HiddenContent unshown =
                    new HiddenContent().comments(comments.count()).authors(Authors.of(file));
            return new WorkbookContent(sheets, workbook.hidden(), unshown);
        }
    }

    /** What the parts of the sheets are read with. */
    private record Parsers(StringsPart strings, StylesPart styles, CommentsPart comments) {}

    private static PackagePart workbook(OPCPackage file) throws InvalidFormatException {
        for (String type :
                List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            PackageRelationshipCollection found = file.getRelationshipsByType(type);
            if (!found.isEmpty()) {
                return present(file.getPart(found.getRelationship(0)));
            }
        }
        throw RefusalException.saying(Trouble.CORRUPT, "xlsx.workbook");
    }

    /** The parts of a kind; the kinds of both dialects of the format end alike. */
    private static List<PackagePart> parts(PackagePart workbook, String kind) throws InvalidFormatException {
        List<PackagePart> parts = new ArrayList<>();
        for (PackageRelationship relation : workbook.getRelationships()) {
            if (relation.getRelationshipType().endsWith(kind)) {
                parts.add(present(workbook.getRelatedPart(relation)));
            }
        }
        return parts;
    }

    private List<Sheet> sheets(PackagePart part, WorkbookPart workbook, Parsers parsers)
            throws IOException, InvalidFormatException, SAXException {
        List<Sheet> sheets = new ArrayList<>();
        for (WorkbookPart.Entry entry : workbook.shown()) {
            PackageRelationship relation = part.getRelationship(entry.relation());
            if (relation != null && relation.getRelationshipType().endsWith("/worksheet")) {
                Sheet sheet = new Sheet(entry.name(), limits);
                PackagePart kept = present(part.getRelatedPart(relation));
                parse(kept.getInputStream(), new SheetPart(sheet, parsers.strings(), parsers.styles()));
                for (PackagePart drawing : parts(kept, "/drawing")) {
                    parse(drawing.getInputStream(), new DrawingPart(sheet));
                }
                for (PackagePart comments : parts(kept, "/comments")) {
                    parse(comments.getInputStream(), parsers.comments());
                }
                sheets.add(sheet);
            }
        }
        return sheets;
    }

    private static PackagePart present(PackagePart part) {
        if (part == null) {
            throw RefusalException.saying(Trouble.CORRUPT, "xlsx.part");
        }
        return part;
    }

    private static void parse(InputStream part, DefaultHandler handler) throws IOException, SAXException {
        try (InputStream in = part) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(in));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the parser of Java is gone", e);
        }
    }
}
