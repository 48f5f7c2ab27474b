package gouji.review.round;

import gouji.check.intake.UnreadableReports;
import gouji.model.Facts;
import gouji.model.Report;
import gouji.model.Surrounding;
import gouji.review.roster.UnitName;
import gouji.review.survey.Survey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The reports a review takes: their bytes, by which it is known again, and the year most of them are on. Every report is
 * noted first; after that it may be asked by several threads.
 */
public final class RoundInputs implements Survey {
    private final Map<String, List<String>> contents = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> units = new HashSet<>();
    private final Set<String> unread = new HashSet<>();
    private final YearCount years = new YearCount();

    @Override
    public void note(Facts facts) {
        Report report = facts.report();
        String content = content(report.sha256(), report.source());
        contents.computeIfAbsent(report.source(), source -> new ArrayList<>(1)).add(content);
        known.add(content);
        if (UnreadableReports.isNothing(facts)) {
            unread.add(content);
        }
        units.add(UnitName.of(report.unit()).text());
        if (report.year() != null) {
            years.note(report.year());
        }
    }

    @Override
    public void withdraw(Set<String> sources) {
        contents.keySet().removeAll(sources);
    }

    /** What a report is known by: the hash of its bytes, or its path where they could not be read. */
    static String content(String sha256, String source) {
        return sha256.isEmpty() ? source : sha256;
    }

    @Override
    public List<Surrounding> around(Facts facts) {
        return List.of();
    }

    @Override
    public List<Surrounding> batch() {
        return List.of();
    }

    /** The year most reports are on, the later of two; 0 when none tells. */
    public int year() {
        return years.most().orElse(0);
    }

    /** Whether these are the same reports, whatever their order and names. */
    boolean areSame(List<String> others) {
        return contents.values().stream()
                .flatMap(List::stream)
                .sorted()
                .toList()
                .equals(others.stream().sorted().toList());
    }

    /** Whether one of them names that unit. */
    boolean hasUnit(String name) {
        return units.contains(name);
    }

    /** What the reports are known by that could not be read. */
    Set<String> unread() {
        return Set.copyOf(unread);
    }

    /** Whether a report of an earlier round is among them, byte for byte. */
    public boolean has(String sha256, String source) {
        return known.contains(content(sha256, source));
    }
}
