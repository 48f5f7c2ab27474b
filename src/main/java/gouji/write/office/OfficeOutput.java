package gouji.write.office;

import gouji.finding.Checked;
import gouji.finding.Finding;
import gouji.model.Excerpt;
import gouji.write.Output;
import gouji.write.Run;
import gouji.write.Summary;
import gouji.write.Target;
import gouji.write.XlsxOutput;
import gouji.write.page.UnitView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What leaves the office, in a folder that holds nothing of it yet: {@code index.html}, a page of each unit below {@code units}, a letter to each
 * that has to act below {@code notices}, the workbook of findings, and the circular. Of a report only a row stays in
 * memory. Findings about all reports together come as one more report, of the source {@code batch}.
 */
public final class OfficeOutput implements Output {
    private static final String PAGE = "index.html";

    private final Run run;
    private final Path folder;
    private final Glance glance = new Glance();
    private final List<UnitView> units = new ArrayList<>();
    private final UnitPages pages;
    private final Notices notices;
    private final Circular circular;
    private final IndexPage index;
    private final Target bookFile;
    private final XlsxOutput book;
    private final List<AreaLine> areas;
    private Checked batch;

    /**
     * @param roll who was to hand in
     * @param areas parents beside the sums of their children
     * @throws IOException when a template cannot be used or the folder cannot be written
     */
    public OfficeOutput(Run run, Path folder, Templates templates, Roll roll, List<AreaLine> areas) throws IOException {
        this.run = run;
        this.folder = folder;
        this.circular = new Circular(run, glance, roll, templates);
        this.notices = new Notices(run, folder, templates);
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
    public static void check(Run run, Path folder, Templates templates) throws IOException {
        new Circular(run, new Glance(), Roll.NONE, templates);
        new Notices(run, folder, templates);
    }

    @Override
    public void add(Checked checked) throws IOException {
        add(checked, Map.of());
    }

    @Override
    public void add(Checked checked, Map<Finding, Excerpt> excerpts) throws IOException {
        book.add(checked);
        if (checked.facts().report().isBatch()) {
            batch = checked;
            return;
        }
        UnitView unit = pages.write(checked, excerpts);
        units.add(unit);
        glance.add(checked);
        notices.add(checked, unit);
    }

    /** Writes the page last: with it the folder is complete. */
    @Override
    public void finish(Summary summary) throws IOException {
        units.sort(UnitView.WORST_FIRST);
        book.finish(summary);
        bookFile.commit();
        try (Target file = target(run.words().get("file.summary") + ".docx")) {
            circular.write(units, file.stream());
            file.commit();
        }
        writeAreas();
        try (Target file = target(PAGE)) {
            index.write(units, batch, summary, file.stream());
            file.commit();
        }
    }

    private void writeAreas() throws IOException {
        if (areas.isEmpty()) {
            return;
        }
        try (Target file = target(AreaPage.PAGE)) {
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

    private Target target(String name) throws IOException {
        return Target.at(folder.resolve(name));
    }
}
