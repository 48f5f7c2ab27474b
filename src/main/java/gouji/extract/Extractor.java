package gouji.extract;

import gouji.extract.table.TableFacts;
import gouji.extract.table.Tables;
import gouji.form.Form;
import gouji.form.Forms;
import gouji.model.Absent;
import gouji.model.Citation;
import gouji.model.Claim;
import gouji.model.Facts;
import gouji.model.Given;
import gouji.model.Period;
import gouji.model.Problem;
import gouji.model.Quantity;
import gouji.model.Report;
import gouji.model.Sentence;
import gouji.read.Document;
import java.util.ArrayList;
import java.util.List;

/** Makes facts of a document. Made once from the data of a rule book, used for every report, by any number of threads. */
public final class Extractor {
    private final Forms forms;
    private final Headings headings;
    private final ProseReader prose;
    private final Periods periods;
    private final Identity identity;
    private final Amounts amounts;
    private final Claims claims;
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
        this.tables = new Tables(forms, phrases.cells());
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
        TableFacts table = tables.read(document, outline::sectionAt, report.year());
        List<Absent> absent = new ArrayList<>(Omissions.in(read, forms.of(report.edition())));
        absent.addAll(table.absent());
        List<Quantity> quantities = new ArrayList<>();
        List<Claim> claimed = new ArrayList<>();
        Reporter reporter = new Reporter(report.year(), report.kind(), report.scope());
        for (Passage passage : read.passages()) {
            List<Amount> found = amounts.in(passage.text());
            found.forEach(a -> quantities.add(passage.quantity(a)));
            boolean first = claimed.isEmpty() || passage.before().isEmpty();
            String before = first ? "" : claimed.get(claimed.size() - 1).subject();
            claimed.addAll(claims.in(passage, found, reporter, before));
        }
        List<Citation> citations =
                sentences.stream().flatMap(s -> Citations.in(s).stream()).toList();
        List<Problem> problems = new ArrayList<>(document.problems());
        problems.addAll(table.problems());
        return new Facts(
                report,
                table.tables(),
                table.cells(),
                absent,
                read.sections(),
                read.topics(),
                sentences,
                quantities,
                claimed,
                citations,
                told,
                PersonalNumbers.in(document, outline),
                problems);
    }
}
