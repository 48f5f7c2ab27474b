package gouji.extract;

import gouji.extract.claim.Assertions;
import gouji.extract.claim.Breakdowns;
import gouji.extract.claim.Claims;
import gouji.extract.claim.ReportingAgency;
import gouji.extract.claim.ScopeWords;
import gouji.extract.identity.AgencyClassifier;
import gouji.extract.identity.Identity;
import gouji.extract.identity.PageDates;
import gouji.extract.identity.Periods;
import gouji.extract.outline.Headings;
import gouji.extract.outline.Outline;
import gouji.extract.outline.TableWords;
import gouji.extract.outline.Titles;
import gouji.extract.prose.Amounts;
import gouji.extract.prose.Omissions;
import gouji.extract.prose.ParagraphCollector;
import gouji.extract.prose.PersonalNumbers;
import gouji.extract.prose.Prose;
import gouji.extract.prose.ProseFilter;
import gouji.extract.prose.ProseReader;
import gouji.extract.table.Tables;
import gouji.extract.table.reading.FormTables;
import gouji.form.Form;
import gouji.form.Forms;
import gouji.model.Absent;
import gouji.model.Breakdown;
import gouji.model.Cell;
import gouji.model.Citation;
import gouji.model.Claim;
import gouji.model.FactLists;
import gouji.model.Facts;
import gouji.model.HiddenData;
import gouji.model.Overrides;
import gouji.model.PageDate;
import gouji.model.Percentage;
import gouji.model.Period;
import gouji.model.PersonalNumber;
import gouji.model.Problem;
import gouji.model.Quantity;
import gouji.model.Report;
import gouji.model.Section;
import gouji.model.Sentence;
import gouji.model.Table;
import gouji.model.Topic;
import gouji.model.Trouble;
import gouji.read.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes facts of a document. Made once from the data of a rule book, used for every report, by any number of threads. */
public final class Extractor {
    private final Forms forms;
    private final Headings headings;
    private final ProseReader prose;
    private final Periods periods;
    private final Identity identity;
    private final Amounts amounts;
    private final Claims claims;
    private final Breakdowns breakdowns;
    private final Tables tables;

    public Extractor(Forms forms, Phrases phrases) {
        List<Form> editions = forms.editions();
        TableWords tableWords = new TableWords(editions);
        Titles titles = new Titles();
        ScopeWords scopes = new ScopeWords(phrases.claims());
        this.forms = forms;
        this.headings = new Headings(editions, tableWords, titles);
        this.prose = new ProseReader(new ParagraphCollector(new ProseFilter(tableWords, phrases.prose())));
        this.periods = new Periods(phrases.prose().period());
        this.amounts = new Amounts(phrases.quantities());
        this.identity = new Identity(forms, new AgencyClassifier(phrases.organs()), titles, scopes, amounts);
        this.claims = new Claims(phrases.claims(), scopes);
        this.breakdowns = new Breakdowns(phrases.lists(), phrases.claims(), scopes);
        this.tables = new Tables(forms, phrases.cells());
    }

    /** What is said of a report on a year before the first edition of the form, which is not judged by a later one. */
    private Optional<Problem> uncovered(Report report) {
        return report.year() == null || !forms.precede(report.year())
                ? Optional.empty()
                : Optional.of(Trouble.NOT_COVERED.problem(report.year()));
    }

    /** The facts of a report; what is given outweighs what was read. */
    public Facts extract(Document document, Overrides given) {
        Outline outline = headings.outline(document);
        Prose read = prose.read(outline, document.container());
        List<Sentence> sentences =
                read.passages().stream().flatMap(p -> p.sentences().stream()).toList();
        List<Period> told =
                sentences.stream().flatMap(s -> periods.in(s).stream()).toList();
        Report report = given.applyTo(identity.of(document, outline, read, told), identity::edition);
        Optional<Problem> uncovered = uncovered(report);
        if (uncovered.isPresent()) {
            return Facts.bare(report, uncovered.get());
        }
        FormTables table = tables.read(document, outline::sectionAt, report.year());
        List<Absent> absent = new ArrayList<>(Omissions.in(read, forms.of(report.edition())));
        absent.addAll(table.absent());
        ReportingAgency reporter = new ReportingAgency(report.year(), report.kind(), report.scope());
        Assertions assertions = Assertions.of(read.passages(), amounts, claims, breakdowns, reporter);
        List<Problem> problems = new ArrayList<>(document.problems());
        problems.addAll(table.problems());
        BlankFormCheck.problem(table.cells(), read.sections()).ifPresent(problems::add);
        FactLists found = FactLists.NONE
                .with(Table.class, table.tables())
                .with(Cell.class, table.cells())
                .with(Absent.class, absent)
                .with(Section.class, read.sections())
                .with(Topic.class, read.topics())
                .with(Sentence.class, sentences)
                .with(Quantity.class, assertions.quantities())
                .with(Claim.class, assertions.claims())
                .with(Percentage.class, assertions.percentages())
                .with(Breakdown.class, assertions.breakdowns())
                .with(Citation.class, assertions.citations())
                .with(Period.class, told)
                .with(PersonalNumber.class, PersonalNumbers.in(document, outline))
                .with(Problem.class, problems)
                .with(PageDate.class, PageDates.in(outline))
                .with(HiddenData.class, document.hidden());
        return new Facts(report, found);
    }
}
