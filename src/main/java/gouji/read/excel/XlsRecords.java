package gouji.read.excel;

import gouji.read.document.HiddenContent;
import gouji.read.document.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CFHeaderBase;
import org.apache.poi.hssf.record.CFRuleBase;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.DrawingRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.PaletteRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.cf.FontFormatting;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Takes the records of an XLS file in their order: those of the workbook, then those of each sheet. */
final class XlsRecords implements HSSFListener {
    private final Limits limits;
    private final FormattedNumber shown = new FormattedNumber();
    private final List<BoundSheetRecord> entries = new ArrayList<>();
    private final List<Integer> formats = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private @Nullable SSTRecord strings;
    private List<BoundSheetRecord> order = List.of();
    private int begun;
    private int depth;
    private @Nullable Sheet sheet;
    private @Nullable FormulaRecord textFormula;
    private final Map<FormulaRecord, Sheet> zeros = new LinkedHashMap<>();
    private boolean calculated;
    private int comments;
    private final XlsFonts fonts = new XlsFonts();
    private final List<MergedArea> unseen = new ArrayList<>();
    private final List<MergedArea> struck = new ArrayList<>();
    private List<CellRangeAddress> conditioned = List.of();
    private final XlsLines lines = new XlsLines();

    XlsRecords(Limits limits) {
        this.limits = limits;
    }

    /** A program that writes formulas without calculating them leaves zeros only. */
    WorkbookContent book() {
        zeros.forEach((zero, owner) -> {
            if (calculated) {
                owner.putNumber(zero.getRow(), zero.getColumn(), shown(0, zero));
            } else {
                owner.putUncalculated(zero.getRow(), zero.getColumn());
            }
        });
        return new WorkbookContent(sheets, hidden, new HiddenContent().comments(comments));
    }

    @Override
    public void processRecord(Record next) {
        if (next instanceof BOFRecord begin) {
            begin(begin);
        } else if (next instanceof EOFRecord) {
            depth--;
            if (depth == 0 && sheet != null) {
                lines.cross(sheet);
                crossUnseen(sheet);
            }
        } else if (depth == 1 && begun == 0) {
            workbook(next);
        } else if (depth == 1 && sheet != null) {
            sheet(next);
        }
    }

    /** Where a condition paints cells anew nobody can tell that figures are unseen. */
    private void crossUnseen(Sheet of) {
        List<MergedArea> areas = conditioned.isEmpty() ? unseen : struck;
        areas.forEach(a -> of.cross(a.top(), a.bottom(), a.left(), a.right()));
        unseen.clear();
        struck.clear();
        conditioned = List.of();
    }

    private void condition(CFRuleBase rule) {
        FontFormatting font = rule.containsFontFormattingBlock() ? rule.getFontFormatting() : null;
        if (font != null && font.isFontCancellationModified() && font.isStruckout()) {
            conditioned.forEach(a ->
                    struck.add(new MergedArea(a.getFirstRow(), a.getLastRow(), a.getFirstColumn(), a.getLastColumn())));
        }
    }

    /** A chart inside a sheet begins and ends like one. */
    private void begin(BOFRecord begin) {
        depth++;
        if (depth != 1 || begin.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        order = begun == 0 ? List.of(BoundSheetRecord.orderByBofPosition(entries)) : order;
        BoundSheetRecord entry = begun < order.size() ? order.get(begun) : null;
        begun++;
        sheet = null;
        if (entry == null || begin.getType() != BOFRecord.TYPE_WORKSHEET) {
            return;
        }
        if (entry.isHidden() || entry.isVeryHidden()) {
            hidden.add(entry.getSheetname());
        } else {
            sheet = new Sheet(entry.getSheetname(), limits);
            sheets.add(sheet);
        }
    }

    private void workbook(Record next) {
        if (next instanceof BoundSheetRecord entry) {
            entries.add(entry);
        } else if (next instanceof FormatRecord format) {
            shown.define(format.getIndexCode(), format.getFormatString());
        } else if (next instanceof ExtendedFormatRecord style) {
            formats.add((int) style.getFormatIndex());
            fonts.add(style);
        } else if (next instanceof FontRecord font) {
            fonts.add(font);
        } else if (next instanceof PaletteRecord palette) {
            fonts.add(palette);
        } else if (next instanceof SSTRecord table) {
            strings = table;
        } else if (next instanceof DateWindow1904Record window && window.getWindowing() == 1) {
            shown.countFrom1904();
        }
    }

    /** The sheet that has begun. */
    private Sheet current() {
        return Objects.requireNonNull(sheet, "a record of a sheet outside one");
    }

    private void sheet(Record next) {
        if (next instanceof RowRecord row) {
            if (row.getZeroHeight() || row.getHeight() == 0) {
                current().hideRow(row.getRowNumber());
            }
        } else if (next instanceof ColumnInfoRecord columns) {
            if (columns.getHidden() || columns.getColumnWidth() == 0) {
                current().hideColumns(columns.getFirstColumn(), columns.getLastColumn());
            }
        } else if (next instanceof MergeCellsRecord merged) {
            for (int i = 0; i < merged.getNumAreas(); i++) {
                CellRangeAddress area = merged.getAreaAt(i);
                current().merge(area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn());
            }
        } else if (next instanceof DrawingRecord drawing) {
            lines.add(drawing);
        } else if (next instanceof CFHeaderBase header) {
            conditioned = List.of(header.getCellRanges());
        } else if (next instanceof CFRuleBase rule) {
            condition(rule);
        } else if (next instanceof NoteRecord) {
            comments++;
        } else if (next instanceof StringRecord string && textFormula != null) {
            put(textFormula, string.getString());
            CellValueRecordInterface cell = textFormula;
            textFormula = null;
            strike(cell);
        } else if (next instanceof CellValueRecordInterface cell) {
            value(cell);
            strike(cell);
        }
    }

    private void strike(CellValueRecordInterface cell) {
        if (cell != textFormula && fonts.isStruck(cell.getXFIndex())) {
            current().strike(cell.getRow(), cell.getColumn());
        } else if (fonts.isCrossed(cell.getXFIndex())) {
            current().cross(cell.getRow(), cell.getRow(), cell.getColumn(), cell.getColumn());
        } else if (cell != textFormula && isUnseen(cell)) {
            unseen.add(new MergedArea(cell.getRow(), cell.getRow(), cell.getColumn(), cell.getColumn()));
        }
    }

    private boolean isUnseen(CellValueRecordInterface cell) {
        UnicodeString words = cell instanceof LabelSSTRecord label ? words(label) : null;
        return words != null && fonts.isUnseen(words, cell.getXFIndex()) || fonts.isUnseen(cell.getXFIndex());
    }

    /** The text a cell names by its number, or null when the workbook has none of that number. */
    private @Nullable UnicodeString words(LabelSSTRecord label) {
        return strings != null && label.getSSTIndex() < strings.getNumUniqueStrings()
                ? strings.getString(label.getSSTIndex())
                : null;
    }

    private void put(CellValueRecordInterface cell, String text) {
        current().put(cell.getRow(), cell.getColumn(), text);
    }

    private void value(CellValueRecordInterface cell) {
        if (cell instanceof NumberRecord number) {
            number(number.getValue(), cell);
        } else if (cell instanceof RKRecord number) {
            number(number.getRKNumber(), cell);
        } else if (cell instanceof LabelSSTRecord label) {
            UnicodeString words = words(label);
            put(cell, words == null ? "" : fonts.shown(words));
        } else if (cell instanceof BoolErrRecord value) {
            put(cell, value.isBoolean() ? truth(value.getBooleanValue()) : error(value.getErrorValue()));
        } else if (cell instanceof FormulaRecord formula) {
            formula(formula);
        }
    }

    private void formula(FormulaRecord formula) {
        textFormula = null;
        switch (formula.getCachedResultTypeEnum()) {
            case STRING -> textFormula = formula;
            case BOOLEAN -> put(formula, truth(formula.getCachedBooleanValue()));
            case ERROR -> put(formula, error(formula.getCachedErrorValue()));
            default -> result(formula);
        }
    }

    /** The number of a formula; whether a zero to be calculated anew is one shows when all are read. */
    private void result(FormulaRecord formula) {
        if (formula.isCalcOnLoad() && formula.getValue() == 0) {
            zeros.put(formula, sheet);
        } else {
            calculated |= formula.isCalcOnLoad();
            number(formula.getValue(), formula);
        }
    }

    private void number(double value, CellValueRecordInterface cell) {
        current().putNumber(cell.getRow(), cell.getColumn(), shown(value, cell));
    }

    private @Nullable String shown(double value, CellValueRecordInterface cell) {
        int style = cell.getXFIndex();
        return shown.text(value, style >= 0 && style < formats.size() ? formats.get(style) : 0);
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR";
    }
}
