package gouji.extract.table.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A row or column of the form by its wording.
 *
 * @param code its code
 * @param label its own words
 * @param wordings its own words and all others that mean the same
 * @param group words of the cell that spans it and its neighbours, or ""
 */
public record FormRow(String code, Label label, List<Label> wordings, String group) {
    static final double EXACT = 4;

    private static final double VARIANT = 3.5;
    static final double PART = 2.5;
    private static final double ALIKE = 0.55;
    private static final int SHORTEST_PART = 4;

    /** Whether the words are exactly those of the row. */
    public boolean is(Label other) {
        for (Label wording : wordings) {
            if (same(wording, other)) {
                return true;
            }
        }
        return false;
    }

    /** How well a label fits, up to {@link #EXACT}: a whole wording beats a part of one; 0 for neither. */
    double fit(Label other) {
        if (same(label, other)) {
            return EXACT;
        }
        Label own = withoutGroup(other);
        if (is(other) || same(label, own)) {
            return VARIANT;
        }
        return wordings.stream().anyMatch(w -> isPart(w.text(), own.text())) ? PART : 0;
    }

    /** How like a label is to one of the wordings, 1 to 2; 0 when that is not enough. */
    double likeness(Label other) {
        String own = withoutGroup(other).text();
        double best = own.length() < SHORTEST_PART
                ? 0
                : wordings.stream()
                        .map(Label::text)
                        .filter(w -> w.length() >= SHORTEST_PART)
                        .mapToDouble(w -> likeness(w, own))
                        .max()
                        .orElse(0);
        return best >= ALIKE ? 1 + best : 0;
    }

    /** Share of the characters of a text that occur in the row's words or those of its group. */
    public double shared(String text) {
        String words = group + label.text();
        long common = text.chars().filter(c -> words.indexOf(c) >= 0).count();
        return text.isEmpty() ? 1 : (double) common / text.length();
    }

    /** A short wording such as （六）其他 or 3.其他 is told from its like by the kind of numeral. */
    private static boolean same(Label form, Label other) {
        return form.text().equals(other.text())
                && !form.isEmpty()
                && (!form.isShort() || form.lead().isEmpty() || sameLead(form, other));
    }

    private static boolean sameLead(Label form, Label other) {
        return form.isChinese() ? other.isChinese() : !other.isChinese();
    }

    private Label withoutGroup(Label other) {
        if (group.isEmpty()
                || other.text().length() <= group.length()
                || !other.text().startsWith(group)) {
            return other;
        }
        String rest = other.text().substring(group.length());
        int from = 0;
        while (from < rest.length() && Character.isDigit(rest.charAt(from))) {
            from++;
        }
        return new Label(rest.substring(from), "");
    }

    private static boolean isPart(String form, String other) {
        String longer = form.length() > other.length() ? form : other;
        String shorter = form.length() > other.length() ? other : form;
        return shorter.length() >= SHORTEST_PART && (longer.startsWith(shorter) || longer.endsWith(shorter));
    }

    /** Share of common pairs of neighbouring characters, 0 to 1. */
    private static double likeness(String one, String other) {
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < one.length(); i++) {
            pairs.merge(one.charAt(i) << Character.SIZE | one.charAt(i + 1), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i + 1 < other.length(); i++) {
            if (pairs.merge(other.charAt(i) << Character.SIZE | other.charAt(i + 1), -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (one.length() + other.length() - 2);
    }
}
