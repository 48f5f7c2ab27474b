package gouji.read.excel;

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
        List<Sheet> sheets = book(() -> new XlsxReader(limits).read(bytes)).sheets();
        return sheets.isEmpty() ? Map.of() : sheets.get(0).words();
    }

    /** Reads a workbook; whatever the library says of a damaged one, it is damaged. */
    private static WorkbookContent book(Callable<WorkbookContent> book) {
        try {
            return book.call();
        } catch (RefusalException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw RefusalException.of(Trouble.ENCRYPTED, "Excel 工作簿（XLS）");
        } catch (OldExcelFormatException e) {
            throw RefusalException.of(Trouble.UNSUPPORTED, "Excel 95 或更早的工作簿");
        } catch (SAXParseException e) {
            throw RefusalException.of(Trouble.CORRUPT, "工作簿内部 XML 第 " + e.getLineNumber() + " 行写法有误");
        } catch (Exception e) {
            throw RefusalException.of(Trouble.CORRUPT, "工作簿结构不完整");
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
                .map(first -> at(trouble.problem(first, addresses.size()), Place.sheet(sheet.name(), first)))
                .toList();
    }

    /** What of a sheet is hidden was not read, and goes to the public all the same. */
    private static void hidden(String kind, String what, String sheet, List<Problem> problems, HiddenContent unshown) {
        Place place = Place.sheet(sheet, null);
        problems.add(at(Trouble.HIDDEN.problem(what), place));
        unshown.add(kind, 1, what, place);
    }

    private static Optional<String> hiddenParts(Sheet sheet) {
        List<String> parts = new HiddenParts(sheet).names();
        return parts.isEmpty() ? Optional.empty() : Optional.of(named(sheet.name()) + "的" + String.join("、", parts));
    }

    private static String named(String sheet) {
        return "工作表“" + sheet + "”";
    }

    private static Problem at(Problem problem, Place place) {
        return new Problem(problem.code(), problem.message(), place);
    }
}
