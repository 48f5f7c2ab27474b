package gouji.write.html;

import gouji.finding.Finding;
import gouji.model.Location;
import gouji.write.page.MarkView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which findings point at which spot of one report on the page. */
final class FindingMarks {
    private final String report;
    private final Map<String, List<MarkView>> byKey = new HashMap<>();

    FindingMarks(String report, List<Finding> findings) {
        this.report = report;
        for (int i = 0; i < findings.size(); i++) {
            List<Location> where = findings.get(i).where();
            for (int j = 0; j < where.size(); j++) {
                note(where.get(j).key(), i + 1, j == 0);
            }
        }
    }

    private void note(String key, int number, boolean first) {
        List<MarkView> marks = byKey.computeIfAbsent(key, k -> new ArrayList<>());
        if (marks.stream().noneMatch(m -> m.number() == number)) {
            marks.add(new MarkView(finding(number), number, first));
        }
    }

    /** The findings about a spot, by its key. */
    List<MarkView> at(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** Id of a finding on the page. */
    String finding(int number) {
        return report + "-f" + number;
    }

    /** Id of a spot on the page. */
    String spot(String key) {
        return report + "-" + key.replace('/', '-').replace('*', 'x');
    }
}
