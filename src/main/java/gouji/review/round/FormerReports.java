package gouji.review.round;

import gouji.finding.EarlierFinding;
import gouji.finding.ReviewChanges;
import gouji.finding.Standing;
import gouji.model.Report;
import gouji.redaction.Masking;
import gouji.review.roster.UnitName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The reports of a year as they stood before, found by unit and year whatever their files are called. After it is filled
 * it may be used by several threads.
 */
public final class FormerReports {
    private final Map<String, List<Kept>> byUnit = new HashMap<>();
    private final Map<String, List<Kept>> byShorter = new HashMap<>();
    /** Reports nobody can tell the unit of: one may be that of a unit that seems new to the year. */
    private final List<Filing> strays = new ArrayList<>();

    private final Set<String> contents = new HashSet<>();
    private final Map<String, Integer> unreadIn = new HashMap<>();
    private int last;

    /**
     * A report among the others.
     *
     * @param units the names it may be found by, the best leading; "" is none
     * @param year the year it tells of, or 0
     * @param source its path, masked or not
     * @param bytes hash of its bytes, or ""
     * @param round number of the round that has it
     * @param read whether it could be read
     */
    public record Filing(List<String> units, int year, String source, String bytes, int round, boolean read) {
        private List<UnitName> names() {
            return units.stream()
                    .filter(unit -> !unit.isBlank())
                    .map(UnitName::of)
                    .distinct()
                    .toList();
        }

        private List<String> keys() {
            List<String> named = names().stream().map(UnitName::text).toList();
            // what names no unit is known by its path
            return (named.isEmpty() ? List.of(source) : named)
                    .stream().map(this::key).toList();
        }

        private List<String> shorter() {
            return names().stream()
                    .flatMap(name -> name.shorter().stream())
                    .map(this::key)
                    .distinct()
                    .toList();
        }

        /** The former result may be masked. */
        private String key(String name) {
            return Masking.mask(name) + " " + year;
        }

        private boolean isBatch() {
            return units.stream().allMatch(String::isBlank) && source.equals(Report.BATCH);
        }

        private boolean isStray() {
            return units.stream().allMatch(String::isBlank) && !source.equals(Report.BATCH);
        }
    }

    private record Kept(Filing filing, Supplier<Standing> standing) {}

    /** Takes a report; those of earlier rounds come first. */
    public void add(Filing filing, Supplier<Standing> standing) {
        Kept kept = new Kept(filing, standing);
        last = Math.max(last, filing.round());
        String content = RoundInputs.content(filing.bytes(), filing.source());
        contents.add(content);
        if (!filing.read()) {
            unreadIn.put(content, filing.round());
        }
        filing.keys().forEach(key -> byUnit.computeIfAbsent(key, k -> new ArrayList<>())
                .add(kept));
        filing.shorter()
                .forEach(key ->
                        byShorter.computeIfAbsent(key, k -> new ArrayList<>()).add(kept));
        if (filing.isStray()) {
            strays.add(filing);
        }
    }

    /** Whether findings about all reports together are among them. */
    public boolean hasBatch() {
        return byUnit.values().stream().flatMap(List::stream).anyMatch(kept -> kept.filing()
                .isBatch());
    }

    /** Whether every report that is not read now was there before, so that nothing is gone because of it. */
    public boolean hasAllUnread(RoundInputs inputs) {
        return contents.containsAll(inputs.unread());
    }

    /**
     * What has changed of a report since.
     *
     * @param together the rules that go by what several reports tell
     */
    public ReviewChanges changes(Filing now, Standing standing, RoundInputs inputs, Predicate<String> together) {
        List<Kept> found = found(now, inputs);
        if (!found.isEmpty()) {
            boolean whole = hasAllUnread(inputs) && isWhole(inputs.unread());
            return ReviewChanges.of(together(found), standing, rule -> !whole && together.test(rule));
        }
        boolean unclear = now.isStray() || strays.stream().anyMatch(stray -> isGone(stray, inputs));
        return !now.isBatch() && (!now.read() || unclear) ? ReviewChanges.UNREAD : ReviewChanges.FIRST;
    }

    /** Whether every report that was not read in the last round is not read now either. */
    private boolean isWhole(Set<String> unread) {
        return unreadIn.entrySet().stream().allMatch(then -> then.getValue() < last || unread.contains(then.getKey()));
    }

    private boolean isGone(Filing stray, RoundInputs inputs) {
        return stray.round() == last && !inputs.has(stray.bytes(), stray.source());
    }

    /** The reports of the unit: the very same, else of the same path, else those that are not there any more. */
    private List<Kept> found(Filing now, RoundInputs inputs) {
        List<Kept> exact = first(now.keys(), byUnit);
        List<Kept> all = lastOf(exact.isEmpty() ? alike(now, inputs) : exact);
        List<Predicate<Filing>> choices = List.of(
                then -> !then.bytes().isEmpty() && then.bytes().equals(now.bytes()),
                then -> Masking.mask(then.source()).equals(Masking.mask(now.source())),
                then -> !inputs.has(then.bytes(), then.source()));
        return choices.stream()
                .map(choice ->
                        all.stream().filter(kept -> choice.test(kept.filing())).toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(all);
    }

    private static List<Kept> first(List<String> keys, Map<String, List<Kept>> kept) {
        return keys.stream()
                .map(key -> kept.getOrDefault(key, List.of()))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The reports of the one unit that has more or less of the area before its name, and no report of its own now. */
    private List<Kept> alike(Filing now, RoundInputs inputs) {
        List<Kept> longer = first(now.keys(), byShorter);
        List<Kept> shorter = first(now.shorter(), byUnit);
        List<Kept> fitting = Stream.concat(longer.stream(), shorter.stream())
                .filter(kept -> fits(kept.filing(), now))
                .filter(kept -> kept.filing().names().stream().noneMatch(name -> inputs.hasUnit(name.text())))
                .toList();
        return fitting.stream().map(kept -> kept.filing().keys()).distinct().count() == 1 ? fitting : List.of();
    }

    private static boolean fits(Filing then, Filing now) {
        return then.names().stream().anyMatch(one -> now.names().stream().anyMatch(one::matches));
    }

    /** Those of the last round that has some. */
    private static List<Kept> lastOf(List<Kept> all) {
        int round = all.stream().mapToInt(kept -> kept.filing().round()).max().orElse(0);
        return all.stream().filter(kept -> kept.filing().round() == round).toList();
    }

    /** Several reports of one unit say what any of them says; one that was not read says nothing beside another. */
    private static Standing together(List<Kept> found) {
        List<Kept> read = found.stream().filter(kept -> kept.filing().read()).toList();
        List<Standing> all = (read.isEmpty() ? found : read)
                .stream().map(kept -> kept.standing().get()).toList();
        Map<String, EarlierFinding> told = new LinkedHashMap<>();
        all.forEach(one -> one.told().forEach(t -> told.putIfAbsent(t.fingerprint(), t)));
        return new Standing(all.get(0).unit(), !read.isEmpty(), List.copyOf(told.values()), null);
    }
}
