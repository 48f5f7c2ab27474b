package gouji.cli.explain;

import gouji.cli.terminal.Help;
import gouji.engine.explain.VariableValues;
import gouji.form.Forms;
import gouji.model.Evidence;
import gouji.model.Location;
import gouji.model.Place;
import gouji.model.Relation;
import gouji.model.Setting;
import gouji.model.Sum;
import gouji.model.Term;
import gouji.model.WordList;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names facts in the words of the printed form.
 *
 * @param help says what is not of the form
 * @param forms the editions of the form
 * @param edition the edition of the report
 * @param mask hides numbers of persons
 */
record FactWords(Help help, Forms forms, int edition, UnaryOperator<String> mask) {
    private static final int LONGEST = 60;

    /** A fact, where it stands and what stands there. */
    String of(Object fact) {
        String type = fact.getClass().getSimpleName();
        if (fact instanceof Sum sum) {
            return type + "  " + sum(sum);
        }
        if (fact instanceof Term term) {
            return type + "  " + of(term.list(), term.text())
                    + (term.note().isEmpty() ? "" : help.text("explain.note", term.note()));
        }
        if (fact instanceof Relation relation) {
            return type + "  "
                    + of(
                            label(new Location(relation.table(), relation.table(), null, null, Place.NONE, "")),
                            String.join("+", relation.parts()) + "=" + String.join("+", relation.totals()));
        }
        if (fact instanceof WordList list) {
            return type + "  "
                    + of(list.name(), VariableValues.shown(list.terms().size()));
        }
        if (fact instanceof Setting setting) {
            return type + "  " + setting.name() + " = " + setting.text();
        }
        if (fact instanceof Evidence evidence && !evidence.where().isEmpty()) {
            return type + "  " + spot(evidence.where().get(0));
        }
        return VariableValues.isPlain(fact) ? VariableValues.shown(fact) : type;
    }

    /** The figures that must agree, with their numbers. */
    private String sum(Sum sum) {
        String parts = sum.parts().stream().map(c -> Long.toString(c.getPart())).collect(Collectors.joining("+"));
        String totals =
                sum.totals().stream().map(c -> Long.toString(c.getPart())).collect(Collectors.joining("+"));
        return of(label(sum.where().get(0)), parts + "=" + sum.expected() + (sum.isBroken() ? " ≠ " : " = ") + totals)
                + place(sum.where().get(0).place());
    }

    private String of(String name, String value) {
        return help.text("explain.of", name, value);
    }

    private String spot(Location where) {
        String quote = where.quote() == null ? "" : mask.apply(where.quote().replaceAll("\\s+", " "));
        String shown = quote.length() > LONGEST ? quote.substring(0, LONGEST) + "…" : quote;
        return label(where) + "“" + shown + "”" + place(where.place());
    }

    private String label(Location where) {
        return forms.label(edition, where.section(), where.table(), where.row(), where.column());
    }

    private static String place(@Nullable Place place) {
        if (place == null || place.line() == null && place.page() == null) {
            return "";
        }
        return place.page() == null ? " :" + place.line() : " p." + place.page();
    }
}
