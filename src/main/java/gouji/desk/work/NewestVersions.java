package gouji.desk.work;

import gouji.finding.Verdict;
import gouji.review.roster.Match;
import gouji.review.roster.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Of several files of one unit the one that came last counts, and the others are laid aside. A file that could not be read
 * takes the place of none; neither do files in an archive, which came together.
 */
record NewestVersions(WorkingFolder folder) {
    /** @return the reports that do not count any more */
    List<Match> layAside(List<Match> matches, List<ReportRow> rows) throws IOException {
        Map<String, Verdict> verdicts = new HashMap<>();
        rows.forEach(row -> verdicts.put(row.source(), row.verdict()));
        Map<List<Object>, List<Match>> byUnit = new LinkedHashMap<>();
        for (Match match : matches) {
            Unit unit = match.unit();
            if (unit != null && match.isConsistent() && Files.isRegularFile(Path.of(match.source()))) {
                byUnit.computeIfAbsent(List.of(unit.name()), u -> new ArrayList<>())
                        .add(match);
            }
        }
        List<Match> older = new ArrayList<>();
        for (List<Match> own : byUnit.values()) {
            if (own.size() > 1) {
                older.addAll(older(own, verdicts));
            }
        }
        for (Match match : older) {
            folder.layAside(Path.of(match.source()));
        }
        return older;
    }

    private record Dated(Match match, long time) {}

    private static List<Match> older(List<Match> own, Map<String, Verdict> verdicts) throws IOException {
        List<Dated> all = new ArrayList<>();
        for (Match match : own) {
            all.add(new Dated(
                    match, Files.getLastModifiedTime(Path.of(match.source())).toMillis()));
        }
        List<Dated> read = all.stream()
                .filter(one -> verdicts.get(one.match().source()) != Verdict.UNREADABLE)
                .toList();
        Dated newest = (read.isEmpty() ? all : read)
                .stream().max(Comparator.comparingLong(Dated::time)).orElseThrow();
        return all.stream()
                .filter(one -> one != newest && one.time() <= newest.time())
                .map(Dated::match)
                .filter(match -> isSameYear(match, newest.match()))
                .toList();
    }

    /** A report of another year is none of this one's versions. */
    private static boolean isSameYear(Match one, Match other) {
        return one.year() == null || other.year() == null || one.year().equals(other.year());
    }
}
