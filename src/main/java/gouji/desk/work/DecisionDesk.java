package gouji.desk.work;

import gouji.finding.Decision;
import gouji.finding.DecisionState;
import gouji.review.store.DecisionLog;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes decisions down and takes them back, one by one or all of a rule at once. May be used by several threads. */
public final class DecisionDesk {
    private static final int STEPS = 100;

    private final CurrentReview review;
    private final DecisionLog log;
    /** What was written down at once, the last on top. */
    private final Deque<List<DecisionLog.Entry>> steps = new ArrayDeque<>();

    public DecisionDesk(CurrentReview review) {
        this.review = review;
        this.log = review.store().decisions();
    }

    /** Which findings a decision is meant for. */
    public enum Reach {
        /** The one finding. */
        ONE,
        /** Every finding of the rule in that report. */
        REPORT,
        /** Every finding of the rule nobody has decided, in all reports. */
        RULE
    }

    /**
     * What a person says.
     *
     * @param report number of the report
     * @param fingerprint fingerprint of the finding it is said of
     * @param until the last day it holds, or null
     */
    public record Said(
            int report,
            String fingerprint,
            Reach reach,
            DecisionState state,
            String reason,
            String who,
            @Nullable LocalDate until) {}

    /**
     * Writes it down; from then on it counts.
     *
     * @return of how many findings it was said
     * @throws IOException when it does not say what it has to, or the finding is not there any more
     */
    public synchronized int decide(Said said) throws IOException {
        demand(said);
        Snapshot now = review.now();
        ReportRow at = now.row(said.report()).orElseThrow(() -> gone());
        ReportRow.Line about = at.findings().stream()
                .filter(line -> line.fingerprint().equals(said.fingerprint()))
                .findFirst()
                .orElse(null);
        List<DecisionLog.Entry> written = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        Map<String, DecisionLog.Entry> last = last();
        if (about == null) {
            // one that does not count at present is not in the list: it was decided before
            DecisionLog.Entry before = last.get(said.fingerprint());
            if (before == null) {
                throw gone();
            }
            written.add(append(
                    said,
                    before.decision().rule(),
                    at,
                    said.fingerprint(),
                    before.decision().summary(),
                    last));
            sources.add(at.source());
        } else {
            for (ReportRow row : said.reach() == Reach.RULE ? now.rows() : List.of(at)) {
                for (ReportRow.Line line : row.findings()) {
                    if (isMeant(said, about, line)) {
                        written.add(append(said, line.rule(), row, line.fingerprint(), line.title(), last));
                        sources.add(row.source());
                    }
                }
            }
        }
        remember(written);
        review.decided(sources);
        return written.size();
    }

    private static boolean isMeant(Said said, ReportRow.Line about, ReportRow.Line line) {
        return said.reach() == Reach.ONE
                ? line.fingerprint().equals(said.fingerprint())
                : line.rule().equals(about.rule()) && (line.isOpen() || line == about);
    }

    private void demand(Said said) throws IOException {
        String lack = said.state().isAnswered()
                        && (said.reason().isBlank() || said.who().isBlank())
                ? "decide.reason"
                : said.state().isLimited() && said.until() == null ? "decide.until" : "";
        if (!lack.isEmpty()) {
            throw review.office().refusal(lack);
        }
    }

    private IOException gone() {
        return review.office().refusal("decide.gone");
    }

    private DecisionLog.Entry append(
            Said said,
            String rule,
            ReportRow row,
            String fingerprint,
            String summary,
            Map<String, DecisionLog.Entry> last) {
        Decision decision = new Decision(
                rule,
                row.unit(),
                row.year(),
                fingerprint,
                said.state(),
                said.reason().strip(),
                said.who().strip(),
                review.office().today().get(),
                said.until(),
                summary);
        return append(decision, last);
    }

    /** Several reports may have a finding of one fingerprint: the later entry takes the place of the one just written. */
    private DecisionLog.Entry append(Decision decision, Map<String, DecisionLog.Entry> last) {
        DecisionLog.Entry written = log.append(decision, last.get(decision.matter()));
        last.put(decision.matter(), written);
        return written;
    }

    /** The last that was said of every matter. */
    private Map<String, DecisionLog.Entry> last() {
        Map<String, DecisionLog.Entry> last = new HashMap<>();
        log.all().forEach(entry -> last.put(entry.decision().matter(), entry));
        return last;
    }

    private void remember(List<DecisionLog.Entry> written) {
        steps.push(written);
        if (steps.size() > STEPS) {
            steps.removeLast();
        }
    }

    /**
     * Takes back what was said last, since the program was started; what stood before stands again.
     *
     * @return of how many findings it was said; 0 when there is nothing to take back
     */
    public synchronized int undo() {
        List<DecisionLog.Entry> written = steps.poll();
        if (written == null) {
            return 0;
        }
        Map<Long, Decision> all = new HashMap<>();
        log.all().forEach(entry -> all.put(entry.id(), entry.decision()));
        Map<String, DecisionLog.Entry> last = last();
        Set<String> units = new HashSet<>();
        // the last that was written goes first, so that what stood before all of them stands at the end
        for (int i = written.size() - 1; i >= 0; i--) {
            Decision said = written.get(i).decision();
            Long supersedes = written.get(i).supersedes();
            append(supersedes == null ? withdrawn(said) : all.getOrDefault(supersedes, withdrawn(said)), last);
            units.add(said.unit());
        }
        Set<String> sources = new LinkedHashSet<>();
        review.now().rows().stream()
                .filter(row -> units.contains(row.unit()))
                .forEach(row -> sources.add(row.source()));
        review.decided(sources);
        return written.size();
    }

    private static Decision withdrawn(Decision said) {
        return new Decision(
                said.rule(),
                said.unit(),
                said.year(),
                said.fingerprint(),
                DecisionState.WITHDRAWN,
                "",
                said.who(),
                said.when(),
                null,
                said.summary());
    }

    /** All that was said of every finding, the oldest leading, by fingerprint. */
    public Map<String, List<Decision>> history() {
        return log.all().stream().map(DecisionLog.Entry::decision).collect(Collectors.groupingBy(Decision::matter));
    }

    /** Reasons that were given before, the last leading: one of them will do again. */
    public List<String> reasons() {
        List<String> all = new ArrayList<>(log.all().stream()
                .map(entry -> entry.decision().reason())
                .filter(reason -> !reason.isBlank())
                .toList());
        Collections.reverse(all);
        return all.stream().distinct().limit(12).toList();
    }
}
