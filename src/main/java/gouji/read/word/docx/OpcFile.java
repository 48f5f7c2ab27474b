package gouji.read.word.docx;

import gouji.model.Trouble;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import gouji.read.zip.Authors;
import gouji.read.zip.Parts;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/** A zipped Word document (DOCX, DOCM, DOTX). */
final class OpcFile implements WordFile, Closeable {
    private static final String MAIN = "/officeDocument";

    private final Parts zip;
    private final OPCPackage parts;
    private final PackagePart main;
    private final Limits limits;

    private OpcFile(Parts zip, Limits limits) throws InvalidFormatException {
        this.zip = zip;
        this.parts = OPCPackage.open(zip);
        this.limits = limits;
        this.main = ofKind(parts.getRelationships(), MAIN)
                .map(parts::getPart)
                .orElseThrow(() -> RefusalException.saying(Trouble.CORRUPT, "docx.body"));
    }

    static OpcFile open(byte[] zip, Limits limits) {
        try {
            return new OpcFile(new Parts(zip, limits), limits);
        } catch (InvalidFormatException | OpenXML4JRuntimeException | IOException e) {
            throw RefusalException.saying(Trouble.CORRUPT, "docx.zip");
        }
    }

    @Override
    public XmlElements document() {
        return open(main);
    }

    @Override
    public Optional<XmlElements> part(String root) {
        try {
            return ofKind(main.getRelationships(), "/" + root)
                    .flatMap(this::inside)
                    .map(this::open);
        } catch (InvalidFormatException e) {
            throw RefusalException.saying(Trouble.CORRUPT, "docx.zip");
        }
    }

    @Override
    public String target(@Nullable String relation) {
        PackageRelationship found = relation == null ? null : main.getRelationship(relation);
        return found == null ? "" : found.getTargetURI().toString();
    }

    @Override
    public String[] authors() {
        try {
            return Authors.of(parts);
        } catch (InvalidFormatException e) {
            throw RefusalException.saying(Trouble.CORRUPT, "docx.properties");
        }
    }

    @Override
    public Optional<byte[]> included(String relation) {
        PackageRelationship found = relation == null ? null : main.getRelationship(relation);
        return Optional.ofNullable(found).flatMap(this::inside).map(this::bytes);
    }

    @Override
    public void close() {
        parts.revert();
    }

    /** Kinds of relations end alike in the transitional and the strict form. */
    private static Optional<PackageRelationship> ofKind(Iterable<PackageRelationship> relations, String kind) {
        for (PackageRelationship relation : relations) {
            if (relation.getRelationshipType().endsWith(kind)) {
                return Optional.of(relation);
            }
        }
        return Optional.empty();
    }

    private Optional<PackagePart> inside(PackageRelationship relation) {
        try {
            boolean inside = relation.getTargetMode() == TargetMode.INTERNAL;
            return inside
                    ? Optional.ofNullable(parts.getPart(PackagingURIHelper.createPartName(relation.getTargetURI())))
                    : Optional.empty();
        } catch (InvalidFormatException e) {
            throw RefusalException.saying(Trouble.CORRUPT, "docx.references");
        }
    }

    private XmlElements open(PackagePart part) {
        return XmlElements.open(bytes(part), limits);
    }

    private byte[] bytes(PackagePart part) {
        try (InputStream in = zip.whole(part.getInputStream())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw RefusalException.saying(Trouble.CORRUPT, "docx.inflate");
        }
    }
}
