package gouji.desk.page;

import gouji.desk.work.ReportRow;
import gouji.desk.work.Snapshot;
import gouji.finding.ChangeCount;
import gouji.finding.Severity;
import gouji.finding.Verdict;
import gouji.review.store.LetterSteps;
import gouji.write.output.UrgencyOrder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All reports, the one to deal with first leading.
 *
 * @param words what the page says
 * @param now the review
 * @param asked which of them are shown
 * @param letters how far the letters have come, by unit
 */
public record AllView(PageWords words, Snapshot now, Filter asked, Map<String, LetterSteps.Noted> letters) {
    private static final int MOST_FREQUENT = 10;

    private static final Comparator<ReportRow> WORST_FIRST = Comparator.comparingInt(
                    (ReportRow row) -> UrgencyOrder.ORDER.indexOf(row.verdict()))
            .thenComparing(Comparator.comparingLong((ReportRow row) -> row.count(Severity.ERROR))
                    .reversed())
            .thenComparing(Comparator.comparingLong(ReportRow::open).reversed())
            .thenComparing(ReportRow::unit);

    /**
     * Which reports are shown, as it stands in the address.
     *
     * @param verdict code of a verdict, or ""
     * @param since new, still or fixed, or ""
     * @param rule id of a rule, or ""
     * @param words words looked for, or ""
     */
    public record Filter(String verdict, String since, String rule, String words) {
        boolean takes(ReportRow row) {
            return (verdict.isEmpty() || row.verdict().code().equals(verdict))
                    && (since.isEmpty() || row.since() != null && count(row.since()) > 0)
                    && (rule.isEmpty()
                            || row.findings().stream().anyMatch(f -> f.rule().equals(rule)))
                    && (words.isEmpty() || says(row));
        }

        private int count(ChangeCount count) {
            return switch (since) {
                case "new" -> count.fresh();
                case "still" -> count.still();
                default -> count.fixed();
            };
        }

        private boolean says(ReportRow row) {
            return row.unit().contains(words)
                    || row.file().contains(words)
                    || row.findings().stream()
                            .anyMatch(f ->
                                    f.title().contains(words) || f.message().contains(words));
        }

        private String query() {
            List<String> parts = new ArrayList<>();
            Map<String, String> all = new LinkedHashMap<>();
            all.put("verdict", verdict);
            all.put("since", since);
            all.put("rule", rule);
            all.put("q", words);
            all.forEach((name, value) -> {
                if (!value.isEmpty()) {
                    parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
                }
            });
            return String.join("&", parts);
        }
    }

    /** A number and what it counts. */
    public record Count(String name, String text, String href) {}

    /** A filter that can be chosen. */
    public record Chip(String name, String href, boolean isOn) {}

    /** A fault and in how many reports it is. */
    public record Frequent(String rule, String title, int units) {}

    /** What stands in the address behind the question mark. */
    public String address() {
        return asked.query();
    }

    public List<ReportRow> rows() {
        return now.rows().stream().filter(asked::takes).sorted(WORST_FIRST).toList();
    }

    /** The one to look at next: the worst nobody has decided. */
    public @Nullable ReportRow next() {
        return now.rows().stream()
                .filter(row -> row.open() > 0)
                .sorted(WORST_FIRST)
                .findFirst()
                .orElse(null);
    }

    public List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        if (now.units() > 0) {
            int there = now.units() - now.missing().size();
            counts.add(new Count(words.get("count.in"), there + " / " + now.units(), ""));
            counts.add(new Count(words.get("count.missing"), "" + now.missing().size(), "#missing"));
            counts.add(new Count(words.get("count.late"), "" + now.late().size(), ""));
        }
        Map<Verdict, Long> verdicts = now.verdicts();
        for (Verdict verdict : UrgencyOrder.ORDER) {
            counts.add(new Count(words.of(verdict), "" + verdicts.get(verdict), "/all?verdict=" + verdict.code()));
        }
        ChangeCount since = now.since();
        if (since != null) {
            counts.add(new Count(words.get("count.new"), "" + since.fresh(), "/all?since=new"));
            counts.add(new Count(words.get("count.still"), "" + since.still(), "/all?since=still"));
            counts.add(new Count(words.get("count.fixed"), "" + since.fixed(), "/all?since=fixed"));
        }
        return counts;
    }

    public List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip(words.get("chip.all"), "/all", address().isEmpty()));
        for (Verdict verdict : UrgencyOrder.ORDER) {
            chips.add(new Chip(
                    words.of(verdict),
                    "/all?verdict=" + verdict.code(),
                    asked.verdict().equals(verdict.code())));
        }
        if (now.since() != null) {
            for (String since : List.of("new", "still", "fixed")) {
                chips.add(new Chip(
                        words.get("count." + since),
                        "/all?since=" + since,
                        asked.since().equals(since)));
            }
        }
        return chips;
    }

    /** What cannot be told is said where it would have stood. */
    public List<String> told() {
        List<String> told = new ArrayList<>();
        if (now.units() > 0 && !now.undated().isEmpty()) {
            told.add(words.get("all.undated", now.undated().size()));
        }
        if (!now.isWhole()) {
            told.add(words.get("all.going"));
        }
        if (!asked.rule().isEmpty()) {
            told.add(words.get("all.rule", asked.rule(), rows().size()));
        }
        return told;
    }

    /** The faults most reports have. */
    public List<Frequent> frequent() {
        Map<String, Integer> units = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        for (ReportRow row : now.rows()) {
            Set<String> rules = new LinkedHashSet<>();
            row.findings().forEach(finding -> {
                rules.add(finding.rule());
                titles.putIfAbsent(finding.rule(), finding.title());
            });
            rules.forEach(rule -> units.merge(rule, 1, Integer::sum));
        }
        return units.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_FREQUENT)
                .map(entry -> new Frequent(entry.getKey(), titles.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .toList();
    }

    public String since(ReportRow row) {
        ChangeCount since = row.since();
        if (since == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        note(parts, "count.fixed", since.fixed());
        note(parts, "count.still", since.still());
        note(parts, "count.new", since.fresh());
        return String.join(" · ", parts);
    }

    private void note(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(words.get(key) + " " + count);
        }
    }

    public String letter(ReportRow row) {
        LetterSteps.Noted noted = letters.get(row.unit());
        return noted == null ? "" : words.step(noted.step());
    }
}
