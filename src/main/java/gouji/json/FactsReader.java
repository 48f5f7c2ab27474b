package gouji.json;

import gouji.model.Absent;
import gouji.model.Attachment;
import gouji.model.Breakdown;
import gouji.model.Cell;
import gouji.model.Citation;
import gouji.model.Claim;
import gouji.model.ClaimForm;
import gouji.model.Container;
import gouji.model.Facts;
import gouji.model.HiddenData;
import gouji.model.Kind;
import gouji.model.Level;
import gouji.model.PageDate;
import gouji.model.Percentage;
import gouji.model.Period;
import gouji.model.PersonalNumber;
import gouji.model.Place;
import gouji.model.PrintedLabel;
import gouji.model.Problem;
import gouji.model.ProseFacts;
import gouji.model.Quantity;
import gouji.model.Reason;
import gouji.model.Report;
import gouji.model.Scope;
import gouji.model.Section;
import gouji.model.Sentence;
import gouji.model.Table;
import gouji.model.TableFacts;
import gouji.model.Topic;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts from the JSON object of one report. */
final class FactsReader {
    private final Item in;
    private final Map<Integer, Sentence> sentences;

    FactsReader(Item in) {
        this.in = in;
        this.sentences = in.items("sentences").stream()
                .map(FactsReader::sentence)
                .collect(Collectors.toMap(Sentence::order, Function.identity(), (first, again) -> {
                    throw in.wrong("sentences", "序号 " + again.order() + " 出现了两次");
                }));
    }

    /** What the object tells; the source and its hash from outside where it names none. */
    Facts read(String source, String sha256) {
        TableFacts table = new TableFacts(all("tables", FactsReader::table), all("cells", FactsReader::cell), absent());
        return new Facts(report(source, sha256), table, prose(), all("problems", FactsReader::problem))
                .attached(all("attachments", FactsReader::attachment))
                .dated(all("dates", FactsReader::date))
                .hiding(all("hidden", FactsReader::hidden));
    }

    private ProseFacts prose() {
        return new ProseFacts(
                sections(),
                all("topics", FactsReader::topic),
                all("sentences", FactsReader::sentence),
                all("quantities", this::quantity),
                all("claims", this::claim),
                all("percentages", this::percentage),
                all("breakdowns", this::breakdown),
                all("citations", this::citation),
                all("periods", this::period),
                all("personal", FactsReader::personal));
    }

    private <T> List<T> all(String name, Function<Item, T> read) {
        return in.items(name).stream().map(read).toList();
    }

    private Report report(String source, String sha256) {
        return new Report(
                in.text("source", source),
                in.text("sha256", sha256),
                in.code("container", Container.class, Container.JSON),
                in.text("title", ""),
                in.number("titleYear"),
                in.text("unit", ""),
                in.number("year"),
                in.code("kind", Kind.class, Kind.UNKNOWN),
                in.code("level", Level.class, Level.UNKNOWN),
                in.code("scope", Scope.class, Scope.UNKNOWN),
                in.number("edition", 0),
                given(),
                in.place());
    }

    private Set<String> given() {
        Set<String> names = new TreeSet<>();
        in.array("given").forEach(name -> names.add(name.asText()));
        return names;
    }

    private static Table table(Item in) {
        String code = in.text("code", "");
        List<PrintedLabel> labels =
                in.items("labels").stream().map(l -> label(code, l)).toList();
        return new Table(code, in.number("edition", 0), in.text("section", ""), in.place(), labels);
    }

    private static PrintedLabel label(String table, Item in) {
        return new PrintedLabel(
                table,
                in.text("row", ""),
                in.text("column", null),
                in.text("text", ""),
                in.text("plain", ""),
                in.text("official", ""),
                in.number("number", 0),
                in.number("order", 0),
                in.place());
    }

    private static Cell cell(Item in) {
        return Cells.read(in);
    }

    /** A section whose text is null was not typed from the source: nothing is known of it. */
    private List<Absent> absent() {
        return Stream.concat(
                        in.items("absent").stream().map(FactsReader::absent),
                        in.items("sections").stream()
                                .filter(Item::isUntyped)
                                .map(s -> new Absent(
                                        "section", s.text("code", ""), null, Reason.UNREADABLE, Place.NONE, "")))
                .toList();
    }

    private List<Section> sections() {
        return in.items("sections").stream()
                .filter(s -> !s.isUntyped())
                .map(FactsReader::section)
                .toList();
    }

    private static Absent absent(Item in) {
        String[] key = in.text("key", "").split("/");
        Reason why = in.code("why", Reason.class, Reason.NOT_IN_SOURCE);
        return new Absent(key[0], part(key, 1), part(key, 2), why, in.place(), in.text("raw", ""));
    }

    private static String part(String[] key, int index) {
        return index >= key.length || key[index].equals("*") ? null : key[index];
    }

    private static Section section(Item in) {
        return new Section(
                in.text("code", ""),
                in.number("number", 0),
                in.text("heading", ""),
                in.number("order", 0),
                in.place(),
                in.text("text", ""),
                in.text("style", ""));
    }

    private static Topic topic(Item in) {
        return new Topic(
                in.text("code", ""),
                in.text("heading", ""),
                in.flag("merged", false),
                in.number("length", 0),
                in.place());
    }

    private static Sentence sentence(Item in) {
        List<Integer> years =
                in.array("years").stream().map(year -> year.intValue()).toList();
        return new Sentence(
                in.text("section", ""),
                in.text("topic", ""),
                in.number("order", 0),
                in.text("text", ""),
                years,
                in.place());
    }

    private Quantity quantity(Item in) {
        return new Quantity(
                in.decimal("value"),
                in.text("unit", ""),
                in.flag("exact", true),
                in.text("before", ""),
                in.text("after", ""),
                in.text("raw", ""),
                sentenceOf(in));
    }

    private Claim claim(Item in) {
        ClaimForm form = in.code("form", ClaimForm.class, ClaimForm.VALUE);
        BigDecimal amount = form == ClaimForm.NONE ? BigDecimal.ZERO : in.decimal("value");
        return new Claim(
                in.text("subject", ""),
                form,
                amount,
                in.code("scope", Scope.class, Scope.UNKNOWN),
                in.flag("exact", true),
                in.text("quote", ""),
                sentenceOf(in));
    }

    private Percentage percentage(Item in) {
        BigDecimal count = in.decimal("count");
        return new Percentage(
                in.text("subject", ""),
                in.text("kind", ""),
                in.decimal("value"),
                count == null ? null : count.longValue(),
                in.flag("exact", true),
                in.code("scope", Scope.class, Scope.UNKNOWN),
                in.text("quote", ""),
                sentenceOf(in));
    }

    private Breakdown breakdown(Item in) {
        return new Breakdown(
                in.text("kind", ""),
                in.decimal("total").longValue(),
                in.array("parts").stream().map(part -> part.longValue()).toList(),
                in.flag("complete", false),
                in.code("scope", Scope.class, Scope.UNKNOWN),
                in.text("quote", ""),
                sentenceOf(in));
    }

    private Citation citation(Item in) {
        return new Citation(in.text("text", ""), in.text("normal", ""), sentenceOf(in));
    }

    private Period period(Item in) {
        Item from = in.item("from");
        Item to = in.item("to");
        return new Period(
                from.number("year"),
                from.number("month", 0),
                from.number("day", 0),
                to.number("year"),
                to.number("month", 0),
                to.number("day", 0),
                in.text("quote", ""),
                sentenceOf(in));
    }

    private static PersonalNumber personal(Item in) {
        return new PersonalNumber(
                in.text("kind", ""),
                in.flag("valid", true),
                in.text("masked", ""),
                in.text("hash", ""),
                in.text("section", ""),
                in.text("context", ""),
                in.place());
    }

    private static Attachment attachment(Item in) {
        return new Attachment(
                in.text("source", ""),
                in.items("differences").stream()
                        .map(d -> new Attachment.Difference(cell(d.item("page")), cell(d.item("attachment"))))
                        .toList());
    }

    private static Problem problem(Item in) {
        return new Problem(in.text("code", ""), in.text("message", ""), in.place());
    }

    private static HiddenData hidden(Item in) {
        return new HiddenData(in.text("kind", ""), in.number("count", 1), in.text("quote", ""), in.place());
    }

    private static PageDate date(Item in) {
        try {
            return new PageDate(
                    in.flag("published", true), LocalDate.parse(in.text("date", "")), in.text("quote", ""), in.place());
        } catch (DateTimeException e) {
            throw in.wrong("date", "应是 2025-01-20 这样的日期");
        }
    }

    private Sentence sentenceOf(Item in) {
        Sentence sentence = sentences.get(in.number("sentence", 0));
        if (sentence == null) {
            throw in.wrong("sentence", "没有这个序号的句子");
        }
        return sentence;
    }
}
