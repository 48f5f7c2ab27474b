package gouji.check.intake;

import gouji.extract.Extractor;
import gouji.form.Form;
import gouji.form.Forms;
import gouji.model.Absent;
import gouji.model.Attachment;
import gouji.model.Cell;
import gouji.model.Container;
import gouji.model.Facts;
import gouji.model.HiddenData;
import gouji.model.Kind;
import gouji.model.Level;
import gouji.model.Overrides;
import gouji.model.PageDate;
import gouji.model.Place;
import gouji.model.Problem;
import gouji.model.Report;
import gouji.model.ReportFact;
import gouji.model.Scope;
import gouji.model.Section;
import gouji.model.Table;
import gouji.read.document.Block;
import gouji.read.document.Document;
import gouji.read.document.Limits;
import gouji.read.document.Paragraph;
import gouji.read.document.TextBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Adds to facts from a file what a person who typed them leaves out. What {@code extract} wrote stays as it is. */
final class ManualReport {
    /** What is typed, and not derived from typed prose. */
    private static final List<Class<? extends ReportFact>> TYPED = List.of(
            Table.class, Cell.class, Absent.class, Attachment.class, Problem.class, PageDate.class, HiddenData.class);

    private static final String NUMERALS = "一二三四五六七八九十";

    private final Forms forms;
    private final Extractor extractor;
    private final Limits limits;

    ManualReport(Forms forms, Extractor extractor, Limits limits) {
        this.forms = forms;
        this.limits = limits;
        this.extractor = extractor;
    }

    /**
     * @param told the members the file had
     * @param known what is given from outside
     */
    Facts complete(Facts facts, Set<String> told, Overrides known) {
        IntUnaryOperator edition =
                year -> forms.forYear(year).map(Form::edition).orElse(0);
        if (told.contains("sentences")) {
            return with(known.applyTo(facts.report(), edition), facts, facts);
        }
        Facts derived = extractor.extract(document(facts), known);
        Report report = merged(facts.report(), derived.report());
        if (report.edition() == 0 && report.year() != null) {
            report = new Overrides(null, report.year(), null, null, null).applyTo(report, edition);
        }
        return with(known.applyTo(report, edition), tables(facts, told, report), derived);
    }

    /** The report as the typed title, headings and prose would make it. */
    private Document document(Facts facts) {
        TextBudget extent = new TextBudget(limits.text());
        facts.sections().forEach(s -> extent.text(s.text()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(facts.report().title(), 1, Place.NONE));
        for (Section section : facts.sections()) {
            String number = section.number() > 0 && section.number() <= NUMERALS.length()
                    ? NUMERALS.charAt(section.number() - 1) + "、"
                    : "";
            blocks.add(new Paragraph(number + section.heading(), 2, section.place()));
            section.text().lines().forEach(line -> blocks.add(new Paragraph(line, 0, section.place())));
        }
        Report report = facts.report();
        return new Document(
                report.source(),
                report.sha256(),
                Container.JSON,
                null,
                report.title(),
                blocks,
                facts.problems(),
                facts.hidden());
    }

    /** What was typed, and where nothing was, what the title and the prose tell. */
    private static Report merged(Report typed, Report derived) {
        return typed.draft()
                .titleYear(typed.titleYear() == null ? derived.titleYear() : typed.titleYear())
                .unit(typed.unit().isBlank() ? derived.unit() : typed.unit())
                .year(typed.year() == null ? derived.year() : typed.year())
                .kind(typed.kind() == Kind.UNKNOWN ? derived.kind() : typed.kind())
                .level(typed.level() == Level.UNKNOWN ? derived.level() : typed.level())
                .scope(typed.scope() == Scope.UNKNOWN ? derived.scope() : typed.scope())
                .edition(typed.edition() == 0 ? derived.edition() : typed.edition())
                .done();
    }

    private Facts tables(Facts facts, Set<String> told, Report report) {
        Form form = forms.of(report.edition());
        List<Table> tables = told.contains("tables")
                ? facts.tables()
                : form.tables().stream()
                        .filter(t -> facts.cells().stream().map(Cell::table).anyMatch(t.code()::equals))
                        .map(t -> new Table(t.code(), form.edition(), t.section(), Place.NONE, List.of()))
                        .toList();
        var absent = told.contains("absent") ? facts.absent() : new ManualOmissions(form, facts, told).absent();
        return facts.of(report).with(Table.class, tables).with(Absent.class, absent);
    }

    /** The report, what the prose of one tells, and the rest of another. */
    private static Facts with(Report report, Facts tables, Facts prose) {
        return prose.of(report).with(prose.read().with(tables.read(), TYPED));
    }
}
