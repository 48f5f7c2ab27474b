package gouji.review.survey;

import gouji.model.FiledTwice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports that say the same and are handed in for several units. */
final class SameReports {
    private static final int NAMED = 10;

    private final Map<String, Group> byContent = new HashMap<>();

    private record Group(int number, List<ReportDigest> filings) {}

    static SameReports of(List<ReportDigest> filings) {
        Map<String, List<ReportDigest>> all = new LinkedHashMap<>();
        filings.forEach(filing ->
                all.computeIfAbsent(filing.content(), c -> new ArrayList<>()).add(filing));
        SameReports same = new SameReports();
        all.forEach((content, group) -> {
            if (group.stream().map(ReportDigest::filedFor).distinct().count() > 1) {
                same.byContent.put(content, new Group(same.byContent.size() + 1, group));
            }
        });
        return same;
    }

    /** What is told of one of them. */
    Optional<FiledTwice> of(ReportDigest filing) {
        return Optional.ofNullable(byContent.get(filing.content())).map(group -> fact(filing, group));
    }

    private static FiledTwice fact(ReportDigest own, Group group) {
        List<ReportDigest> others = group.filings().stream()
                .filter(filing -> !filing.filedFor().equals(own.filedFor()))
                .toList();
        int units = (int)
                group.filings().stream().map(ReportDigest::filedFor).distinct().count();
        return new FiledTwice(
                others.stream()
                        .map(ReportDigest::filedFor)
                        .distinct()
                        .limit(NAMED)
                        .toList(),
                others.stream().map(f -> f.match().source()).limit(NAMED).toList(),
                units,
                group.number());
    }
}
