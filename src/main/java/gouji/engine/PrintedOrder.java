package gouji.engine;

import gouji.form.Form;
import gouji.form.FormTable;
import gouji.form.Heading;
import gouji.model.Cell;
import gouji.model.Claim;
import gouji.model.Evidence;
import gouji.model.Location;
import gouji.model.Place;
import gouji.model.Sentence;
import gouji.model.Sum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sorts what a finding rests on as the form is printed: its tables row by row, then prose as it stands in the source, then
 * what stands elsewhere. The codes of the form have no part in it but between spots that are alike in all else.
 */
final class PrintedOrder {
    private static final Set<String> ELSEWHERE = Set.of(Location.PREVIOUS, Location.OTHER, Location.ROSTER);
    private static final Comparator<Spot> BY_SPOT = Comparator.comparingInt(Spot::group)
            .thenComparingInt(Spot::page)
            .thenComparingInt(Spot::line)
            .thenComparingInt(Spot::chapter)
            .thenComparingInt(Spot::order)
            .thenComparing(Spot::name);

    private final Form form;

    PrintedOrder(Form form) {
        this.form = form;
    }

    /**
     * Where a fact stands.
     *
     * @param group 0 for tables, 1 for prose, 2 for what stands elsewhere
     * @param page page of prose, number of a table
     * @param line line of prose, number of a cell in its table
     * @param chapter number of the section and topic
     * @param order number of the sentence
     * @param name what tells apart those that are alike in all else
     */
    private record Spot(int group, int page, int line, int chapter, int order, String name) {}

    private record Placed<T>(Spot spot, T item) {}

    List<Evidence> facts(List<Evidence> facts) {
        return sorted(facts, this::spot);
    }

    /** Where a fact stands. Of a sum the total leads, of a balance its last row: that is what the other figures leave. */
    List<Location> spotsOf(Evidence fact) {
        if (!(fact instanceof Sum sum)) {
            return fact.where();
        }
        List<Location> totals = new ArrayList<>(spots(of(sum.totals())));
        Collections.reverse(totals);
        totals.addAll(spots(of(sum.parts())));
        return totals;
    }

    private static List<Location> of(List<Cell> cells) {
        return cells.stream().flatMap(cell -> cell.where().stream()).toList();
    }

    List<Location> spots(List<Location> spots) {
        return sorted(spots, where -> spot(where, 0, name(where)));
    }

    private static <T> List<T> sorted(List<T> items, Function<T, Spot> spot) {
        return items.stream()
                .map(item -> new Placed<>(spot.apply(item), item))
                .sorted(Comparator.comparing(Placed::spot, BY_SPOT))
                .map(Placed::item)
                .toList();
    }

    private Spot spot(Evidence fact) {
        if (fact.where().isEmpty()) {
            return new Spot(2, 0, 0, 0, 0, "");
        }
        Location where = fact.where().get(0);
        return spot(where, order(fact), fact instanceof Sum sum ? sum.getKey() : name(where));
    }

    private Spot spot(Location where, int order, String name) {
        boolean elsewhere = ELSEWHERE.contains(String.valueOf(where.section()));
        int table = index(form.tables(), FormTable::code, where.table());
        if (table >= 0) {
            int cell = form.tables().get(table).place(where.row(), where.column());
            return new Spot(elsewhere ? 2 : 0, table, cell, 0, order, name);
        }
        Place place = where.place() == null ? Place.NONE : where.place();
        int chapter = index(form.sections(), Heading::code, where.section())
                        * (form.topics().size() + 1)
                + index(form.topics(), Heading::code, where.row());
        return new Spot(elsewhere ? 2 : 1, number(place.page()), line(place), chapter, order, name);
    }

    private static String name(Location where) {
        return where.key() + " " + where.quote();
    }

    private static int order(Evidence fact) {
        return fact instanceof Claim claim
                ? claim.sentence().order()
                : fact instanceof Sentence sentence ? sentence.order() : 0;
    }

    /** The line of a text, or the number of a paragraph. */
    private static int line(Place place) {
        boolean paragraph = place.part() != null && place.part().matches("\\d{1,9}");
        return paragraph ? Integer.parseInt(place.part()) : number(place.line());
    }

    private static int number(@Nullable Integer known) {
        return known == null ? 0 : known;
    }

    private static <T> int index(List<T> all, Function<T, String> code, @Nullable String wanted) {
        return IntStream.range(0, all.size())
                .filter(i -> code.apply(all.get(i)).equals(wanted))
                .findFirst()
                .orElse(-1);
    }
}
