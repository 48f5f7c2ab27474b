package gouji.write.xlsx;

import gouji.finding.CheckedReport;
import gouji.finding.DecisionState;
import gouji.finding.Matter;
import gouji.text.FileName;
import gouji.write.output.Output;
import gouji.write.output.ReportRank;
import gouji.write.output.ReproducibleZip;
import gouji.write.output.RunContext;
import gouji.write.output.SpooledRows;
import gouji.write.output.Summary;
import gouji.write.output.TemporaryFiles;
import gouji.write.place.NamedStream;
import gouji.write.tables.FindingTable;
import gouji.write.tables.ReportTable;
import gouji.write.words.OutputTexts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The run as an Excel workbook: a sheet of findings and one of reports, both with the reports to deal with first leading,
 * others, and one of files passed over if there are any.
 */
public final class XlsxOutput implements Output {
    private static final int ROWS_IN_MEMORY = 100;
    /** The last is where the file lies, for the screen. */
    private static final int[] REPORTS = {20, 7, 9, 7, 6, 6, 6, 6, 20, 20, 30, 50};

    private static final List<Integer> SKIPPED = List.of(60, 30);
    private static final List<Integer> MATTERS = List.of(30, 8, 10, 34, 50);

    private final RunContext run;
    private final OutputStream out;
    private final FindingTable findings;
    private final ReportTable reports;
    private final SXSSFWorkbook book = book();
    private final XlsxStyles styles = XlsxStyles.in(book.getXSSFWorkbook());
    private final SpooledRows findingRows = new SpooledRows();
    private final SpooledRows reportRows = new SpooledRows();
    private final XlsxSheet findingSheet;
    private final XlsxSheet reportSheet;
    private final Supplier<List<SheetTable>> others;
    private final List<List<String>> gone = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    public XlsxOutput(RunContext run, OutputStream out) {
        this(run, out, List::of, List.of());
    }

    /**
     * @param others more sheets, after those of findings and reports; asked for when all reports are there
     * @param units the units that have to report, in their order
     */
    public XlsxOutput(RunContext run, OutputStream out, Supplier<List<SheetTable>> others, List<String> units) {
        for (String unit : units) {
            places.putIfAbsent(run.line(unit), places.size());
        }
        this.others = others;
        this.run = run;
        this.out = out;
        this.findings = new FindingTable(run);
        this.reports = new ReportTable(run);
        this.findingSheet = new XlsxSheet(
                book,
                styles,
                run.words().get("table.findings"),
                SheetColumns.order(findings.header()),
                SheetColumns.widths(),
                XlsxSheet.MOST_ROWS,
                SheetColumns.choices(states()),
                SheetColumns.printed());
        this.reportSheet = new XlsxSheet(
                book,
                styles,
                run.words().get("table.reports"),
                SheetColumns.unitFirst(reports.header()),
                REPORTS,
                XlsxSheet.MOST_ROWS,
                Map.of(),
                REPORTS.length - 1);
    }

    private static SXSSFWorkbook book() {
        TemporaryFiles.use();
        return new SXSSFWorkbook(ROWS_IN_MEMORY);
    }

    @Override
    public void add(CheckedReport checked) throws IOException {
        ReportRank rank = ReportRank.of(
                checked, places.getOrDefault(checked.facts().report().unit(), places.size()));
        findingRows.add(
                rank,
                findings.entries(checked).stream().map(SheetColumns::order).toList());
        findings.gone(checked).stream().map(SheetColumns::order).forEach(gone::add);
        if (!checked.facts().report().isBatch()) {
            reportRows.add(rank, List.of(SheetColumns.unitFirst(reports.row(checked))));
        }
    }

    @Override
    public void finish(Summary summary) throws IOException {
        findingRows.forEach(findingSheet::add);
        findingSheet.finish();
        reportRows.forEach(reportSheet::add);
        reportSheet.finish();
        if (!gone.isEmpty()) {
            write(new SheetTable(
                    run.words().get("table.gone"),
                    SheetColumns.order(findings.header()),
                    SheetColumns.widthsOfGone(),
                    gone));
        }
        others.get().forEach(this::write);
        if (!summary.matters().isEmpty()) {
            write(matters(summary));
        }
        if (!summary.skipped().isEmpty()) {
            write(skipped(summary));
        }
        date();
        Path file = Files.createTempFile("gouji", ".xlsx");
        try {
            try (OutputStream stream = NamedStream.to(file)) {
                book.write(stream);
            }
            ReproducibleZip.copy(file, out);
        } finally {
            Files.delete(file);
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try (findingRows;
                reportRows) {
            book.close();
        }
    }

    private List<String> states() {
        return DecisionState.written().stream().map(run.words()::of).toList();
    }

    private void write(SheetTable table) {
        int[] widths = table.widths().stream().mapToInt(Integer::intValue).toArray();
        XlsxSheet sheet = new XlsxSheet(
                book, styles, table.name(), table.header(), widths, XlsxSheet.MOST_ROWS, Map.of(), table.printed());
        table.rows().forEach(row -> sheet.add(row.stream().map(run::line).toList()));
        sheet.finish();
    }

    /** Every report of a matter has a row; one finding names but some of the others. */
    private SheetTable matters(Summary summary) {
        OutputTexts words = run.words();
        return new SheetTable(
                words.get("matters.sheet"),
                Stream.of("table.check", "matters.number", "matters.count", "table.unit", "table.source")
                        .map(words::get)
                        .toList(),
                MATTERS,
                summary.matters().stream().flatMap(this::rows).toList());
    }

    private Stream<List<String>> rows(Matter matter) {
        return matter.reports().stream()
                .map(report -> List.of(
                        matter.title().textIn(run.language()),
                        Integer.toString(matter.number()),
                        Integer.toString(matter.reports().size()),
                        report.unit(),
                        FileName.of(report.source())));
    }

    private SheetTable skipped(Summary summary) {
        OutputTexts words = run.words();
        return new SheetTable(
                words.get("table.skipped"),
                List.of(words.get("table.source"), words.get("table.reason")),
                SKIPPED,
                summary.skipped().stream()
                        .map(s -> List.of(FileName.of(s.source()), words.get("skipped." + s.reason())))
                        .toList());
    }

    private void date() {
        CoreProperties properties = book.getXSSFWorkbook().getProperties().getCoreProperties();
        Optional<Date> day =
                Optional.of(Date.from(run.asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setCreated(day);
        properties.setModified(day);
        properties.setCreator("gouji " + run.version());
        properties.setTitle(run.words().get("html.title"));
    }
}
