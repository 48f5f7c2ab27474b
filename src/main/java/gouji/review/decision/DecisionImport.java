package gouji.review.decision;

import gouji.finding.Decision;
import gouji.finding.Decisions;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.review.store.DecisionLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what files say down in a store, and nothing twice: what is in force already, what was in force and was changed
 * since, and what is older than that is left alone.
 */
public final class DecisionImport {
    private static final Messages MESSAGES = Messages.of("decision");

    private final DecisionLog log;
    private final LocalDate day;
    private final Map<String, List<DecisionLog.Entry>> history = new HashMap<>();
    private final Map<String, Decision> elsewhere = new HashMap<>();

    /** @param day the day of what does not tell its own */
    public DecisionImport(DecisionLog log, LocalDate day) {
        this.log = log;
        this.day = day;
        log.all().forEach(this::note);
    }

    /** The same where decisions stand in files of their own, which the workbook shows as well. */
    public DecisionImport beside(List<Decision> others) {
        new Decisions(others, day).latest().forEach(d -> elsewhere.put(d.matter(), d));
        return this;
    }

    /**
     * What became of what a file says.
     *
     * @param added decisions written down
     * @param replaced how many of them took the place of another
     * @param known decisions in force already
     * @param older decisions that were changed since
     * @param refused what is wrong with rows that contradict each other
     */
    public record Taken(int added, int replaced, int known, int older, List<Text> refused) {}

    /** Writes down what a file says. */
    public Taken take(ReadDecisions read) {
        int known = 0;
        int older = 0;
        Map<String, List<ReadDecisions.Entry>> fresh = new LinkedHashMap<>();
        for (ReadDecisions.Entry entry : read.entries()) {
            if (isKnown(entry.decision())) {
                known++;
            } else if (isOlder(entry)) {
                older++;
            } else {
                fresh.computeIfAbsent(entry.decision().matter(), m -> new ArrayList<>())
                        .add(entry);
            }
        }
        return append(fresh, known, older);
    }

    private Taken append(Map<String, List<ReadDecisions.Entry>> fresh, int known, int older) {
        List<Text> refused = new ArrayList<>();
        int added = 0;
        int replaced = 0;
        for (List<ReadDecisions.Entry> entries : fresh.values()) {
            ReadDecisions.Entry first = entries.get(0);
            ReadDecisions.Entry last = entries.get(entries.size() - 1);
            boolean rows = last.before() != null;
            if (rows && entries.stream().anyMatch(e -> !e.decision().says(first.decision()))) {
                refused.add(MESSAGES.text("rows.differ", first.place(), last.place()));
                continue;
            }
            Decision decision = latest(entries).on(day);
            DecisionLog.Entry before = last(decision);
            note(log.append(decision, before));
            added++;
            replaced += before == null ? 0 : 1;
        }
        return new Taken(added, replaced, known, older, List.copyOf(refused));
    }

    /** All are about the same. */
    private Decision latest(List<ReadDecisions.Entry> entries) {
        return new Decisions(entries.stream().map(ReadDecisions.Entry::decision).toList(), day)
                .latest()
                .get(0);
    }

    private void note(DecisionLog.Entry entry) {
        history.computeIfAbsent(entry.decision().matter(), m -> new ArrayList<>())
                .add(entry);
    }

    private List<DecisionLog.Entry> before(Decision decision) {
        return history.getOrDefault(decision.matter(), List.of());
    }

    private DecisionLog.@Nullable Entry last(Decision decision) {
        List<DecisionLog.Entry> all = before(decision);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    private boolean isKnown(Decision decision) {
        DecisionLog.Entry last = last(decision);
        Decision current = last == null ? elsewhere.get(decision.matter()) : last.decision();
        return current != null && current.says(decision);
    }

    private boolean isOlder(ReadDecisions.Entry entry) {
        Decision decision = entry.decision();
        DecisionLog.Entry last = last(decision);
        return last != null
                && (isBefore(decision.when(), last.decision().when())
                        || before(decision).stream()
                                .anyMatch(e -> e.decision().says(decision) && isSameTime(entry, e)));
    }

    private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    /** Whether an entry is the very one that was written down, and not the same said once more after it was changed. */
    private boolean isSameTime(ReadDecisions.Entry entry, DecisionLog.Entry kept) {
        if (entry.decision().when() != null) {
            return entry.decision().when().equals(kept.decision().when());
        }
        return entry.before() == null || entry.before().equals(markBefore(kept));
    }

    private String markBefore(DecisionLog.Entry kept) {
        return before(kept.decision()).stream()
                .filter(e -> Long.valueOf(e.id()).equals(kept.supersedes()))
                .map(e -> e.decision().mark())
                .findFirst()
                .orElse("");
    }
}
