package gouji.write.office;

import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.model.Excerpt;
import gouji.review.letter.Letters;
import gouji.review.letter.Standings;
import gouji.review.letter.UnitReports;
import gouji.review.roster.Unit;
import gouji.write.output.Output;
import gouji.write.output.RunContext;
import gouji.write.output.Summary;
import gouji.write.page.UnitView;
import gouji.write.place.OutputTarget;
import gouji.write.xlsx.XlsxOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What leaves the office, in a folder that holds nothing of it yet: {@code index.html}, a page of each unit below {@code units}, a letter to each
 * that has to act below {@code notices}, the workbook of findings, the circular, and half a page for who decides. Of a report only a row stays in
 * memory. Findings about all reports together come as one more report, of the source {@code batch}.
 */
public final class OfficeOutput implements Output {
    /** The page to begin with. */
    public static final String PAGE = "index.html";

    private final RunContext run;
    private final Path folder;
    private final YearSummary glance = new YearSummary();
    private final List<UnitView> units = new ArrayList<>();
    private final UnitPages pages;
    private final Notices notices;
    private final Circular circular;
    private final Brief brief;
    private final LetterSetting setting;
    private final UnitReports reports;
    private final SubmissionLists roll;
    private final OutputTarget bookFile;
    private final XlsxOutput book;
    private final Supplier<List<AreaLine>> areas;
    private @Nullable CheckedReport batch;

    /**
     * @param roll who was to hand in
     * @param areas parents beside the sums of their children; asked for when all reports are there
     * @throws IOException when a template cannot be used or the folder cannot be written
     */
    public OfficeOutput(
            RunContext run, Path folder, LetterSetting setting, SubmissionLists roll, Supplier<List<AreaLine>> areas)
            throws IOException {
        this.run = run;
        this.folder = folder;
        this.setting = setting;
        this.reports = setting.nothing();
        this.circular = new Circular(run, roll, setting);
        this.brief = new Brief(run, roll, setting);
        this.notices = new Notices(run, folder, setting);
        this.pages = new UnitPages(run, folder);
        this.roll = roll;
        this.areas = areas;
        this.bookFile = target(run.words().get("file.findings") + ".xlsx");
        this.book = new XlsxOutput(
                run,
                bookFile.stream(),
                () -> new Sheets(run).of(roll, areas.get()),
                setting.submissions().units().stream().map(Unit::name).toList());
    }

    /**
     * Whether the templates can be used, told before the reports are read.
     *
     * @throws IOException when one cannot; the message names it
     */
    public static void check(RunContext run, Path folder, Templates templates) throws IOException {
        LetterSetting setting = new LetterSetting(templates);
        new Circular(run, SubmissionLists.NONE, setting);
        new Brief(run, SubmissionLists.NONE, setting);
        new Notices(run, folder, setting);
    }

    @Override
    public void add(CheckedReport checked) throws IOException {
        add(checked, Map.of());
    }

    @Override
    public void add(CheckedReport read, Map<Finding, Excerpt> excerpts) throws IOException {
        reports.add(read);
        CheckedReport checked = setting.submissions().named(read);
        book.add(checked);
        if (checked.facts().report().isBatch()) {
            batch = checked;
            return;
        }
        UnitView unit = pages.write(checked, excerpts);
        units.add(unit);
        glance.add(checked);
    }

    /** Writes the page last: with it the folder is complete. */
    @Override
    public void finish(Summary summary) throws IOException {
        book.finish(summary);
        bookFile.commit();
        reports.add(summary.matters());
        Map<String, LocalDate> waiting = notices.write(Letters.of(reports));
        units.replaceAll(unit -> noting(unit, waiting.get(unit.unit())));
        units.sort(UnitView.WORST_FIRST);
        Standings standings = Standings.of(reports);
        try (OutputTarget file = target(run.words().get("file.summary") + ".docx")) {
            circular.write(standings, file.stream());
            file.commit();
        }
        try (OutputTarget file = target(run.words().get("file.brief") + ".docx")) {
            brief.write(standings, file.stream());
            file.commit();
        }
        String sums = writeAreas();
        try (OutputTarget file = target(PAGE)) {
            new IndexPage(run, glance, roll, sums).write(units, batch, summary, file.stream());
            file.commit();
        }
    }

    /** Says where a unit was written before and has not answered. */
    private UnitView noting(UnitView unit, @Nullable LocalDate since) {
        return since == null
                ? unit
                : unit.noting(
                        run.words().get("letter.waiting.since", run.day(since)),
                        run.words().get("letter.waiting"));
    }

    /** Writes the sums of areas, where there are some, and tells where; else "". */
    private String writeAreas() throws IOException {
        List<AreaLine> lines = areas.get();
        if (lines.isEmpty()) {
            return "";
        }
        try (OutputTarget file = target(AreaPage.PAGE)) {
            new AreaPage(run, lines).write(file.stream());
            file.commit();
        }
        return AreaPage.PAGE;
    }

    @Override
    public void close() throws IOException {
        try (bookFile) {
            book.close();
        }
    }

    private OutputTarget target(String name) throws IOException {
        return OutputTarget.at(folder.resolve(name));
    }
}
