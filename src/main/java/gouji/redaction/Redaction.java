package gouji.redaction;

import gouji.model.Cell;
import gouji.model.CellState;
import gouji.model.Components;
import gouji.model.FactLists;
import gouji.model.Facts;
import gouji.model.Location;
import gouji.model.Place;
import gouji.model.Quantity;
import gouji.model.ReportFact;
import gouji.model.Sentence;
import gouji.model.SentenceFact;
import gouji.model.UnmaskedText;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one report without the numbers that identify a person, in the words as well as in the figures beside
 * them. Every text of every kind of fact is masked unless it is marked as {@link UnmaskedText}; words quoted from a sentence
 * are hidden as they are in the sentence. Not for use by several threads.
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
        FactLists read = facts.read().filter(fact -> !isHidden(fact)).each(this::list);
        return facts.of(record(facts.report(), this::text)).with(read);
    }

    /** A spot; a quotation as it stands in the sentence it is of. */
    public Location of(Location where, Facts facts) {
        String quote = where.quote();
        if (quote == null) {
            return quoting(where, null);
        }
        String whole = quote.isBlank() || where.table() != null
                ? quote
                : facts.sentences().stream()
                        .filter(s -> s.place().equals(where.place()) && s.says(quote))
                        .map(Sentence::text)
                        .findFirst()
                        .orElse(quote);
        return quoting(where, Masking.maskPart(mask, whole, quote));
    }

    private Location quoting(Location where, @Nullable String quote) {
        Place place = where.place() == null ? null : record(where.place(), this::text);
        return new Location(
                where.section(),
                where.table(),
                where.row(),
                where.column(),
                place,
                quote,
                where.english() == null ? null : text(where.english()));
    }

    /** A text. */
    public String text(String text) {
        return mask.apply(text);
    }

    private List<ReportFact> list(List<? extends ReportFact> facts) {
        return facts.stream().map(fact -> (ReportFact) whole(fact, this::text)).toList();
    }

    /** Any value of a fact. */
    private @Nullable Object whole(@Nullable Object value, UnaryOperator<String> words) {
        if (value instanceof Cell cell) {
            return of(cell);
        } else if (value instanceof Sentence sentence) {
            return of(sentence);
        } else if (value instanceof Quantity quantity) {
            return of(quantity);
        } else if (value instanceof SentenceFact fact) {
            return record((Record) fact, quote -> quote(quote, fact.sentence()));
        } else if (value instanceof Record record) {
            return record(record, this::text);
        } else if (value instanceof Set<?> set) {
            return new TreeSet<>(
                    set.stream().map(element -> whole(element, words)).toList());
        } else if (value instanceof List<?> list) {
            return list.stream().map(element -> whole(element, words)).toList();
        }
        return value instanceof String text ? words.apply(text) : value;
    }

    private <R extends Record> R record(R record, UnaryOperator<String> words) {
        // a record of the same class is made of it
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) record.getClass();
        return Components.of(type).make(component -> part(component, record, words));
    }

    private @Nullable Object part(RecordComponent component, Record of, UnaryOperator<String> words) {
        Object value = Components.value(component, of);
        return component.isAnnotationPresent(UnmaskedText.class) ? value : whole(value, words);
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
                record(cell.place(), this::text));
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

    private Sentence of(Sentence sentence) {
        return sentences.computeIfAbsent(sentence, s -> record(s, this::text));
    }

    /** Whether a figure a sentence tells is such a number, which leaves nothing to be told. */
    private boolean isHidden(ReportFact fact) {
        if (!(fact instanceof SentenceFact told)) {
            return false;
        }
        Stream<String> words = told instanceof Quantity quantity ? Stream.of(quantity.raw()) : texts(told);
        boolean beside = words.anyMatch(quote -> !quote(quote, told.sentence()).equals(quote));
        return values(told).anyMatch(figure -> isHidden(figure, beside));
    }

    private static Stream<Object> values(SentenceFact fact) {
        return Components.of(((Record) fact).getClass())
                .all()
                .map(component -> Components.value(component, fact))
                .flatMap(value -> value instanceof Collection<?> several ? several.stream() : Stream.of(value))
                .filter(Objects::nonNull)
                .map(Object.class::cast);
    }

    private static Stream<String> texts(SentenceFact fact) {
        return values(fact).filter(String.class::isInstance).map(String.class::cast);
    }

    /** @param beside whether a number of a person stands in the words the figure is read from */
    private boolean isHidden(@Nullable Object figure, boolean beside) {
        if (!(figure instanceof Number number)) {
            return false;
        }
        String plain = number instanceof BigDecimal exact ? exact.toPlainString() : number.toString();
        return beside && plain.length() >= SHORTEST || !text(plain).equals(plain);
    }

    private String quote(String quote, Sentence sentence) {
        return Masking.maskPart(
                text -> text.equals(sentence.text()) ? of(sentence).text() : text(text), sentence.text(), quote);
    }
}
