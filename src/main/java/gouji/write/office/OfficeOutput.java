package gouji.write.office;

import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.model.Excerpt;
import gouji.review.letter.Correspondence;
import gouji.write.output.Output;
import gouji.write.output.RunContext;
import gouji.write.output.Summary;
import gouji.write.page.UnitView;
import gouji.write.place.OutputTarget;
import gouji.write.xlsx.XlsxOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What leaves the office, in a folder that holds nothing of it yet: {@code index.html}, a page of each unit below {@code units}, a letter to each
 * that has to act below {@code notices}, the workbook of findings, and the circular. Of a report only a row stays in
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
    private final IndexPage index;
    private final OutputTarget bookFile;
    private final XlsxOutput book;
    private final List<AreaLine> areas;
    private @Nullable CheckedReport batch;

    /**
     * @param roll who was to hand in
     * @param areas parents beside the sums of their children
     * @param letters those of the rounds before; takes those that are written
     * @throws IOException when a template cannot be used or the folder cannot be written
     */
    public OfficeOutput(
            RunContext run,
            Path folder,
            Templates templates,
            SubmissionLists roll,
            List<AreaLine> areas,
            Correspondence letters)
            throws IOException {
        this.run = run;
        this.folder = folder;
        this.circular = new Circular(run, glance, roll, templates);
        this.notices = new Notices(run, folder, templates, letters);
        this.pages = new UnitPages(run, folder);
        this.areas = areas;
        this.index = new IndexPage(run, glance, roll, areas.isEmpty() ? "" : AreaPage.PAGE);
        this.bookFile = target(run.words().get("file.findings") + ".xlsx");
        this.book = new XlsxOutput(run, bookFile.stream(), new Sheets(run).of(roll, areas));
    }

    /**
     * Whether the templates can be used, told before the reports are read.
     *
     * @throws IOException when one cannot; the message names it
     */
    public static void check(RunContext run, Path folder, Templates templates) throws IOException {
        new Circular(run, new YearSummary(), SubmissionLists.NONE, templates);
        new Notices(run, folder, templates, new Correspondence(List.of(), run.asOf()));
    }

    @Override
    public void add(CheckedReport checked) throws IOException {
        add(checked, Map.of());
    }

    @Override
    public void add(CheckedReport checked, Map<Finding, Excerpt> excerpts) throws IOException {
        book.add(checked);
        if (checked.facts().report().isBatch()) {
            batch = checked;
            return;
        }
        UnitView unit = pages.write(checked, excerpts);
        glance.add(checked);
        units.add(notices.add(checked, unit));
    }

    /** Writes the page last: with it the folder is complete. */
    @Override
    public void finish(Summary summary) throws IOException {
        units.sort(UnitView.WORST_FIRST);
        book.finish(summary);
        bookFile.commit();
        try (OutputTarget file = target(run.words().get("file.summary") + ".docx")) {
            circular.write(units, file.stream());
            file.commit();
        }
        writeAreas();
        try (OutputTarget file = target(PAGE)) {
            index.write(units, batch, summary, file.stream());
            file.commit();
        }
    }

    private void writeAreas() throws IOException {
        if (areas.isEmpty()) {
            return;
        }
        try (OutputTarget file = target(AreaPage.PAGE)) {
            new AreaPage(run, areas).write(file.stream());
            file.commit();
        }
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
