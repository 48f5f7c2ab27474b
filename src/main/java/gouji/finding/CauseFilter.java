package gouji.finding;

import java.util.ArrayList;
import java.util.List;

/** Keeps one finding of each cause. */
final class CauseFilter {
    private CauseFilter() {}

    /** Drops what a remaining finding explains. Findings that explain each other in a circle all remain. */
    static List<Finding> single(List<CandidateFinding> drafts) {
        List<CandidateFinding> open = new ArrayList<>(drafts);
        List<Finding> kept = new ArrayList<>();
        while (!open.isEmpty()) {
            List<CandidateFinding> first = open.stream()
                    .filter(d -> open.stream().noneMatch(o -> o.explains(d)))
                    .toList();
            List<CandidateFinding> staying = first.isEmpty() ? List.copyOf(open) : first;
            open.removeAll(staying);
            staying.forEach(d -> kept.add(naming(d, drafts)));
            open.removeIf(d -> staying.stream().anyMatch(s -> s.explains(d)));
        }
        return kept;
    }

    private static Finding naming(CandidateFinding draft, List<CandidateFinding> all) {
        List<String> explained = all.stream()
                .filter(draft::explains)
                .map(d -> d.finding().rule())
                .distinct()
                .sorted()
                .toList();
        return draft.finding().withCauses(explained);
    }
}
