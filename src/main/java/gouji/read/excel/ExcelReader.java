package gouji.read.excel;

import gouji.model.Place;
import gouji.model.Problem;
import gouji.read.document.Blocks;
import gouji.read.document.Content;
import gouji.read.document.FormWords;
import gouji.read.document.Limits;
import gouji.read.document.Trouble;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.xml.sax.SAXException;

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
        try {
            return content(new XlsxReader(limits).read(bytes));
        } catch (IOException | InvalidFormatException | SAXException | OpenXML4JRuntimeException e) {
            throw Trouble.CORRUPT.refusal(e);
        }
    }

    /** Reads an XLS file. */
    public Content xls(byte[] bytes) {
        try {
            return content(new XlsReader(limits).read(bytes));
        } catch (EncryptedDocumentException e) {
            throw Trouble.ENCRYPTED.refusal("Excel 工作簿（XLS）");
        } catch (OldExcelFormatException e) {
            throw Trouble.UNSUPPORTED.refusal("Excel 95 或更早的工作簿");
        } catch (IOException e) {
            throw Trouble.CORRUPT.refusal(e);
        }
    }

    private Content content(Book book) {
        Blocks blocks = new Blocks(limits);
        List<Problem> problems = new ArrayList<>();
        for (Sheet sheet : book.sheets()) {
            new SheetBlocks(sheet, words, blocks, limits).read();
            problems.addAll(problems(sheet));
        }
        book.hidden().forEach(name -> problems.add(hidden("工作表“" + name + "”", Place.sheet(name, null))));
        return new Content("", blocks.all(), problems);
    }

    private static List<Problem> problems(Sheet sheet) {
        List<Problem> problems = new ArrayList<>();
        Place place = Place.sheet(sheet.name(), null);
        List<String> parts = new HiddenParts(sheet).names();
        if (!parts.isEmpty()) {
            problems.add(hidden("工作表“" + sheet.name() + "”的" + String.join("、", parts), place));
        }
        problems.addAll(cells(sheet, Trouble.UNCALCULATED, sheet.uncalculated()));
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

    private static Problem hidden(String what, Place place) {
        return at(Trouble.HIDDEN.problem(what), place);
    }

    private static Problem at(Problem problem, Place place) {
        return new Problem(problem.code(), problem.message(), place);
    }
}
