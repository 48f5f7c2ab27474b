package gouji.read.excel;

import gouji.message.Messages;
import gouji.message.Text;
import gouji.model.Place;
import gouji.model.Problem;
import gouji.model.Trouble;
import gouji.read.document.Blocks;
import gouji.read.document.Content;
import gouji.read.document.FormWords;
import gouji.read.document.HiddenContent;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.xml.sax.SAXParseException;

/**
 * Reads Excel workbooks, sheet after sheet. What a sheet hides is left out and told; a formula counts with the value last
 * calculated.
 */
public final class ExcelReader {
    private static final Messages MESSAGES = Messages.of("read");

    private final FormWords words;
    private final Limits limits;

    public ExcelReader(FormWords words, Limits limits) {
        this.words = words;
        this.limits = limits;
    }

    /** Reads an XLSX file. */
    public Content xlsx(byte[] bytes) {
        return content(book(() -> new XlsxReader(limits).read(bytes)));
    }

    /** Reads an XLS file. */
    public Content xls(byte[] bytes) {
        return content(book(() -> new XlsReader(limits).read(bytes)));
    }

    /**
     * The words on the first sheet of a list kept as XLSX, by row and column from 0; nothing when there is no sheet.
     *
     * @throws RefusalException when it cannot be read
     */
    public static Map<Integer, ? extends Map<Integer, String>> list(byte[] bytes, Limits limits) {
        return lists(bytes, limits).values().stream().findFirst().orElse(Map.of());
    }

    /**
     * The words on every sheet of lists kept as XLSX, by name of the sheet, row and column from 0; rows and columns that
     * are not shown, because somebody filters the list, are among them.
     *
     * @throws RefusalException when it cannot be read
     */
    public static Map<String, Map<Integer, ? extends Map<Integer, String>>> lists(byte[] bytes, Limits limits) {
        Map<String, Map<Integer, ? extends Map<Integer, String>>> lists = new LinkedHashMap<>();
        book(() -> XlsxReader.ofLists(limits).read(bytes))
                .sheets()
                .forEach(sheet -> lists.put(sheet.name(), sheet.words()));
        return lists;
    }

    /** Reads a workbook; whatever the library says of a damaged one, it is damaged. */
    private static WorkbookContent book(Callable<WorkbookContent> book) {
        try {
            return book.call();
        } catch (RefusalException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw RefusalException.saying(Trouble.ENCRYPTED, "xls");
        } catch (OldExcelFormatException e) {
            throw RefusalException.saying(Trouble.UNSUPPORTED, "xls.old");
        } catch (SAXParseException e) {
            throw RefusalException.saying(Trouble.CORRUPT, "workbook.line", e.getLineNumber());
        } catch (Exception e) {
            throw RefusalException.saying(Trouble.CORRUPT, "workbook.incomplete");
        }
    }

    private Content content(WorkbookContent book) {
        Blocks blocks = new Blocks(limits);
        List<Problem> problems = new ArrayList<>();
        HiddenContent unshown = book.unshown();
        for (Sheet sheet : book.sheets()) {
            new SheetBlocks(sheet, words, blocks, limits).read();
            hiddenParts(sheet).ifPresent(what -> hidden("range", what, sheet.name(), problems, unshown));
            problems.addAll(problems(sheet));
        }
        book.hidden().forEach(name -> hidden("sheet", named(name), name, problems, unshown));
        return new Content("", blocks.all(), problems).withHidden(unshown);
    }

    private static List<Problem> problems(Sheet sheet) {
        List<Problem> problems = new ArrayList<>(cells(sheet, Trouble.UNCALCULATED, sheet.uncalculated()));
        problems.addAll(cells(sheet, Trouble.SCALED, sheet.scaled()));
        return problems;
    }

    /** One problem of all cells that have it, at the first of them. */
    private static List<Problem> cells(Sheet sheet, Trouble trouble, List<String> addresses) {
        return addresses.stream()
                .limit(1)
                .map(first -> trouble.at(Place.sheet(sheet.name(), first), first, addresses.size()))
                .toList();
    }

    /** What of a sheet is hidden was not read, and goes to the public all the same. */
    private static void hidden(String kind, Text what, String sheet, List<Problem> problems, HiddenContent unshown) {
        Place place = Place.sheet(sheet, null);
        problems.add(Trouble.HIDDEN.at(place, what));
        unshown.add(kind, 1, what, place);
    }

    private static Optional<Text> hiddenParts(Sheet sheet) {
        List<Text> parts = new HiddenParts(sheet).names();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(MESSAGES.text("hidden.parts", named(sheet.name()), Text.joined(parts)));
    }

    private static Text named(String sheet) {
        return MESSAGES.text("hidden.sheet", sheet);
    }
}
