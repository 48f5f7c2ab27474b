package gouji.extract;

import gouji.extract.Renderings.Box;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes drawn reports as Excel workbooks in the ways spreadsheets are filled in. */
public final class Workbooks {
    /** A habit of those who fill in spreadsheets. */
    public enum Habit {
        /** XLS instead of XLSX. */
        OLD,
        /** Every table on a sheet of its own. */
        SHEETS,
        /** Cells that span others are not merged. */
        UNMERGED,
        /** Each column of the form over two columns of the sheet. */
        WIDE,
        /** The report does not begin in the corner. */
        AWAY,
        /** Blank rows between tables, and no headings before them on the sheet. */
        BARE,
        /** Numbers are written as text. */
        TEXT,
        /** Numbers are formulas with a calculated value. */
        FORMULAS,
        /** Zeros are shown as nothing or a dash, numbers with separators. */
        FORMATS,
        /** Styles and hidden notes around the report, styles down to the last row. */
        CLUTTER
    }

    private static final int WIDTH = 10;

    private final Renderings report;
    private final List<Habit> habits;
    private final Random random;
    private final Workbook book;
    private final List<CellStyle> styles = new ArrayList<>();
    private Sheet sheet;
    private int next;
    private int hidden = -1;

    public Workbooks(Renderings report, Random random, List<Habit> habits) {
        this.report = report;
        this.random = random;
        this.habits = habits;
        this.book = has(Habit.OLD) ? new HSSFWorkbook() : new XSSFWorkbook();
        for (String format : List.of("0;-0;;@", "#,##0", "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ", "0.00", "0_ ")) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            styles.add(style);
        }
    }

    public byte[] bytes() {
        begin("年度报告");
        Renderings.BEFORE.forEach(this::prose);
        for (int i = 0; i < report.tables().size(); i++) {
            if (has(Habit.SHEETS)) {
                begin("表" + (i + 1));
            }
            if (has(Habit.BARE)) {
                next += 2;
            } else {
                prose(Renderings.HEADINGS.get(i));
            }
            table(report.tables().get(i));
        }
        if (has(Habit.SHEETS)) {
            begin("其他");
        }
        Renderings.AFTER.forEach(this::prose);
        return written();
    }

    /** Hides a column of the table of applications and writes a number beside each of its rows. */
    public Workbooks hiding(int column) {
        hidden = column;
        return this;
    }

    private boolean has(Habit habit) {
        return habits.contains(habit);
    }

    private void begin(String name) {
        sheet = book.createSheet(name);
        next = has(Habit.AWAY) ? 4 : 0;
        if (has(Habit.CLUTTER)) {
            int last = has(Habit.OLD) ? 0xFFFF : 0xFFFFF;
            cell(last, 0).setCellStyle(styles.get(0));
            cell(last - 1, 200).setCellValue("  ");
            cell(next, 60).setCellValue("上年数 999");
            sheet.setColumnHidden(60, true);
            cell(next, 0).setCellValue("隐藏的批注 77");
            sheet.getRow(next).setZeroHeight(true);
            next++;
        }
    }

    private Cell cell(int row, int column) {
        var found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return found.getCell(column) == null ? found.createCell(column) : found.getCell(column);
    }

    private int column(int slot) {
        return (has(Habit.AWAY) ? 2 : 0) + slot * (has(Habit.WIDE) ? 2 : 1);
    }

    private void prose(String text) {
        cell(next, column(0)).setCellValue(text);
        merge(next, next, 0, WIDTH);
        next++;
    }

    private void merge(int top, int bottom, int slot, int slots) {
        int last = column(slot + slots) - 1;
        if (!has(Habit.UNMERGED) && (bottom > top || last > column(slot))) {
            sheet.addMergedRegion(new CellRangeAddress(top, bottom, column(slot), last));
        }
    }

    private void table(List<List<Box>> rows) {
        int width = rows.get(rows.size() - 1).stream().mapToInt(Box::columns).sum();
        boolean[][] taken = new boolean[rows.size()][width];
        for (int r = 0; r < rows.size(); r++) {
            int slot = 0;
            for (Box box : rows.get(r)) {
                while (slot < width && taken[r][slot]) {
                    slot++;
                }
                int bottom = Math.min(rows.size(), r + box.rows()) - 1;
                for (int y = r; y <= bottom; y++) {
                    java.util.Arrays.fill(taken[y], slot, Math.min(width, slot + box.columns()), true);
                }
                fill(cell(next + r, column(slot)), box.text());
                merge(next + r, next + bottom, slot, box.columns());
            }
        }
        if (hidden >= 0 && width == 10) {
            for (int r = 3; r < rows.size(); r++) {
                cell(next + r, column(width)).setCellValue(90 + r);
            }
            sheet.setColumnHidden(column(hidden), true);
        }
        next += rows.size();
    }

    private void fill(Cell cell, String text) {
        boolean number = text.matches("\\d+");
        if (!number || has(Habit.TEXT)) {
            cell.setCellValue(text);
            return;
        }
        cell.setCellValue(Double.parseDouble(text));
        if (has(Habit.FORMATS)) {
            cell.setCellStyle(styles.get(random.nextInt(styles.size())));
        }
        if (has(Habit.FORMULAS) && random.nextInt(3) == 0) {
            cell.setCellFormula(text + "+0");
        }
    }

    private byte[] written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (book) {
            if (has(Habit.FORMULAS)) {
                book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            }
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
