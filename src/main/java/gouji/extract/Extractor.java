package gouji.extract;

import gouji.extract.claim.Assertions;
import gouji.extract.claim.Breakdowns;
import gouji.extract.claim.Claims;
import gouji.extract.claim.Reporter;
import gouji.extract.claim.ScopeWords;
import gouji.extract.identity.Identity;
import gouji.extract.identity.Organs;
import gouji.extract.identity.PageDates;
import gouji.extract.identity.Periods;
import gouji.extract.outline.Headings;
import gouji.extract.outline.Outline;
import gouji.extract.outline.TableWords;
import gouji.extract.outline.Titles;
import gouji.extract.prose.Amounts;
import gouji.extract.prose.Omissions;
import gouji.extract.prose.PersonalNumbers;
import gouji.extract.prose.Prose;
import gouji.extract.prose.ProseFilter;
import gouji.extract.prose.ProseReader;
import gouji.extract.prose.Stretches;
import gouji.extract.table.FormTables;
import gouji.extract.table.Tables;
import gouji.form.Form;
import gouji.form.Forms;
import gouji.model.Absent;
import gouji.model.Facts;
import gouji.model.Given;
import gouji.model.Period;
import gouji.model.Problem;
import gouji.model.ProseFacts;
import gouji.model.Report;
import gouji.model.Sentence;
import gouji.model.TableFacts;
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
        this.prose = new ProseReader(new Stretches(new ProseFilter(tableWords, phrases.prose())));
        this.periods = new Periods(phrases.prose().period());
        this.amounts = new Amounts(phrases.quantities());
        this.identity = new Identity(forms, new Organs(phrases.organs()), titles, scopes, amounts);
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
    public Facts extract(Document document, Given given) {
        Outline outline = headings.outline(document);
        Prose read = prose.read(outline, document.container());
        List<Sentence> sentences =
                read.passages().stream().flatMap(p -> p.sentences().stream()).toList();
        List<Period> told =
                sentences.stream().flatMap(s -> periods.in(s).stream()).toList();
        Report report = given.over(identity.of(document, outline, read, told), identity::edition);
        Optional<Problem> uncovered = uncovered(report);
        if (uncovered.isPresent()) {
            return new Facts(report, TableFacts.NONE, ProseFacts.NONE, List.of(uncovered.get()));
        }
        FormTables table = tables.read(document, outline::sectionAt, report.year());
        List<Absent> absent = new ArrayList<>(Omissions.in(read, forms.of(report.edition())));
        absent.addAll(table.absent());
        Reporter reporter = new Reporter(report.year(), report.kind(), report.scope());
        Assertions assertions = Assertions.of(read.passages(), amounts, claims, breakdowns, reporter);
        List<Problem> problems = new ArrayList<>(document.problems());
        problems.addAll(table.problems());
        BlankForm.problem(table.cells(), read.sections()).ifPresent(problems::add);
        ProseFacts said = new ProseFacts(
                read.sections(),
                read.topics(),
                sentences,
                assertions.quantities(),
                assertions.claims(),
                assertions.percentages(),
                assertions.breakdowns(),
                assertions.citations(),
                told,
                PersonalNumbers.in(document, outline));
        return new Facts(report, new TableFacts(table.tables(), table.cells(), absent), said, problems)
                .dated(PageDates.in(outline))
                .hiding(document.hidden());
    }
}
