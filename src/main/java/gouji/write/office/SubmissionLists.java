package gouji.write.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who was to hand in a report and did not, or late, or twice.
 *
 * @param units units on the roster; 0 without a roster
 * @param missing units without a report
 * @param late units whose report came or was published after the deadline
 * @param undated units with a report of which no day is known: whether it was late cannot be told
 * @param doubled units with more than one report
 * @param strangers reports of no unit on the roster
 */
public record SubmissionLists(
        int units,
        List<Entry> missing,
        List<Entry> late,
        List<Entry> undated,
        List<Entry> doubled,
        List<Entry> strangers) {
    /** No roster was given. */
    public static final SubmissionLists NONE =
            new SubmissionLists(0, List.of(), List.of(), List.of(), List.of(), List.of());

    /** What is counted: the names {@link #count} takes. */
    static final List<String> STATES = List.of("units", "in", "missing", "late", "undated", "doubled");

    /**
     * A unit.
     *
     * @param unit its name
     * @param note a deadline and a day, files, whom to ask; or ""
     */
    public record Entry(String unit, String note) {}

    /** The lists by their names below {@code roll.} of the words. */
    Map<String, List<Entry>> lists() {
        Map<String, List<Entry>> lists = new LinkedHashMap<>();
        lists.put("missing", missing);
        lists.put("late", late);
        lists.put("undated", undated);
        lists.put("doubled", doubled);
        lists.put("unknown", strangers);
        return lists;
    }

    /** How many units were to hand in ({@code units}), did ({@code in}), or are on the list of that name. */
    int count(String state) {
        return switch (state) {
            case "units" -> units;
            case "in" -> units - missing.size();
            case "missing" -> missing.size();
            case "late" -> late.size();
            case "undated" -> undated.size();
            case "doubled" -> doubled.size();
            case "unknown" -> strangers.size();
            default -> throw new IllegalArgumentException("no list is named " + state);
        };
    }
}
