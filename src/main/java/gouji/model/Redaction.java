package gouji.model;

import gouji.model.Attachment.Difference;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The facts of one report without the numbers that identify a person, in the words as well as in the figures beside
 * them. Words quoted from a sentence are hidden as they are in the sentence. Not for use by several threads.
 */
public final class Redaction {
    /** A shorter figure names nobody. */
    private static final int SHORTEST = 8;

    private final UnaryOperator<String> mask;
    private final Map<Sentence, Sentence> sentences = new IdentityHashMap<>();

    /** @param mask hides such numbers in a text */
    public Redaction(UnaryOperator<String> mask) {
        this.mask = mask;
    }

    /** The facts; what other reports tell of the report stays, as nobody writes it. */
    public Facts of(Facts facts) {
        return new Facts(
                of(facts.report()),
                of(facts.table()),
                of(facts.prose()),
                facts.attachments().stream().map(this::of).toList(),
                facts.problems().stream().map(this::of).toList(),
                facts.dates().stream()
                        .map(d -> new PageDate(d.published(), d.date(), text(d.quote()), of(d.place())))
                        .toList(),
                facts.hidden().stream()
                        .map(h -> new HiddenData(h.kind(), h.count(), text(h.quote()), of(h.place())))
                        .toList(),
                facts.around());
    }

    /** A spot; a quotation as it stands in the sentence it is of. */
    public Where of(Where where, Facts facts) {
        String quote = where.quote();
        String whole = quote == null || quote.isBlank() || where.table() != null
                ? quote
                : facts.sentences().stream()
                        .filter(s -> s.place().equals(where.place()) && s.says(quote))
                        .map(Sentence::text)
                        .findFirst()
                        .orElse(quote);
        return new Where(
                where.section(),
                where.table(),
                where.row(),
                where.column(),
                of(where.place()),
                Masking.maskPart(mask, whole, quote));
    }

    /** A text; null stays null. */
    public String text(String text) {
        return text == null ? null : mask.apply(text);
    }

    private Place of(Place place) {
        return place == null || place.sheet() == null && place.part() == null
                ? place
                : new Place(
                        place.page(),
                        place.line(),
                        place.table(),
                        place.row(),
                        place.column(),
                        text(place.sheet()),
                        place.address(),
                        place.box(),
                        text(place.part()));
    }

    private Report of(Report report) {
        return new Report(
                text(report.source()),
                report.sha256(),
                report.container(),
                text(report.title()),
                report.titleYear(),
                text(report.unit()),
                report.year(),
                report.kind(),
                report.level(),
                report.scope(),
                report.edition(),
                report.given(),
                of(report.place()));
    }

    private Attachment of(Attachment attachment) {
        return new Attachment(
                text(attachment.source()),
                attachment.differences().stream()
                        .map(d -> new Difference(of(d.page()), of(d.attachment())))
                        .toList());
    }

    private Problem of(Problem problem) {
        return new Problem(problem.code(), text(problem.message()), of(problem.place()));
    }

    private TableFacts of(TableFacts facts) {
        return new TableFacts(
                facts.tables().stream()
                        .map(t -> new Table(t.code(), t.edition(), t.section(), of(t.place()), labels(t.labels())))
                        .toList(),
                facts.cells().stream().map(this::of).toList(),
                facts.absent().stream()
                        .map(a -> new Absent(a.table(), a.row(), a.column(), a.why(), of(a.place()), text(a.raw())))
                        .toList());
    }

    private List<PrintedLabel> labels(List<PrintedLabel> labels) {
        return labels.stream()
                .map(l -> new PrintedLabel(
                        l.table(),
                        l.row(),
                        l.column(),
                        text(l.text()),
                        text(l.plain()),
                        l.official(),
                        l.number(),
                        l.order(),
                        of(l.place())))
                .toList();
    }

    /** A figure that is such a number is text, and no figure. */
    private Cell of(Cell cell) {
        String raw = text(cell.raw());
        boolean hidden = isHidden(cell.amount(), !Objects.equals(raw, cell.raw()));
        return new Cell(
                cell.table(),
                cell.row(),
                cell.column(),
                hidden ? CellState.TEXT : cell.state(),
                hidden ? null : cell.count(),
                hidden ? null : cell.amount(),
                raw,
                of(cell.place()));
    }

    /** @param beside whether a number of a person stands in the words the figure is read from */
    private boolean isHidden(BigDecimal figure, boolean beside) {
        String plain = figure == null ? "" : figure.toPlainString();
        return beside && plain.length() >= SHORTEST || !text(plain).equals(plain);
    }

    private ProseFacts of(ProseFacts facts) {
        return new ProseFacts(
                facts.sections().stream().map(this::of).toList(),
                facts.topics().stream()
                        .map(t -> new Topic(t.code(), text(t.heading()), t.merged(), t.length(), of(t.place())))
                        .toList(),
                facts.sentences().stream().map(this::of).toList(),
                facts.quantities().stream()
                        .filter(q -> !isHidden(q.value(), isHidden(q.raw(), q.sentence())))
                        .map(this::of)
                        .toList(),
                facts.claims().stream()
                        .filter(c -> !isHidden(c.amount(), isHidden(c.quote(), c.sentence())))
                        .map(c -> new Claim(
                                c.subject(),
                                c.form(),
                                c.amount(),
                                c.scope(),
                                c.exact(),
                                quote(c.quote(), c.sentence()),
                                of(c.sentence())))
                        .toList(),
                facts.percentages().stream().map(this::of).toList(),
                facts.breakdowns().stream()
                        .filter(b -> !isHidden(BigDecimal.valueOf(b.total()), isHidden(b.quote(), b.sentence())))
                        .map(this::of)
                        .toList(),
                facts.citations().stream()
                        .map(c -> new Citation(quote(c.text(), c.sentence()), text(c.normal()), of(c.sentence())))
                        .toList(),
                facts.periods().stream().map(this::of).toList(),
                facts.personal().stream().map(this::of).toList());
    }

    private Section of(Section section) {
        return new Section(
                section.code(),
                section.number(),
                text(section.heading()),
                section.order(),
                of(section.place()),
                text(section.text()),
                section.style());
    }

    private Sentence of(Sentence sentence) {
        return sentences.computeIfAbsent(
                sentence,
                s -> new Sentence(s.section(), s.topic(), s.order(), text(s.text()), s.years(), of(s.place())));
    }

    private boolean isHidden(String quote, Sentence sentence) {
        return !quote(quote, sentence).equals(quote);
    }

    private String quote(String quote, Sentence sentence) {
        return Masking.maskPart(
                text -> text.equals(sentence.text()) ? of(sentence).text() : text(text), sentence.text(), quote);
    }

    /** What stands before it, the number and what stands behind it are one text cut in three. */
    private Quantity of(Quantity quantity) {
        int number = quantity.before().length();
        int behind = number + quantity.raw().length();
        String all = quote(quantity.before() + quantity.raw() + quantity.after(), quantity.sentence());
        return new Quantity(
                quantity.value(),
                quantity.unit(),
                quantity.exact(),
                all.substring(0, number),
                all.substring(behind),
                all.substring(number, behind),
                of(quantity.sentence()));
    }

    private Percentage of(Percentage percentage) {
        return new Percentage(
                percentage.subject(),
                percentage.kind(),
                percentage.value(),
                percentage.count(),
                percentage.exact(),
                percentage.scope(),
                quote(percentage.quote(), percentage.sentence()),
                of(percentage.sentence()));
    }

    private Breakdown of(Breakdown breakdown) {
        return new Breakdown(
                breakdown.kind(),
                breakdown.total(),
                breakdown.parts(),
                breakdown.complete(),
                breakdown.scope(),
                quote(breakdown.quote(), breakdown.sentence()),
                of(breakdown.sentence()));
    }

    private Period of(Period period) {
        return new Period(
                period.fromYear(),
                period.fromMonth(),
                period.fromDay(),
                period.toYear(),
                period.toMonth(),
                period.toDay(),
                quote(period.quote(), period.sentence()),
                of(period.sentence()));
    }

    private PersonalNumber of(PersonalNumber number) {
        return new PersonalNumber(
                number.kind(),
                number.valid(),
                number.masked(),
                number.hash(),
                number.section(),
                text(number.context()),
                of(number.place()));
    }
}
