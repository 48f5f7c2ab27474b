package gouji.write;

import gouji.finding.Language;
import gouji.finding.Verdict;
import gouji.write.page.PairView;
import gouji.write.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What stands around the reports, for writers that print it as names and values. */
record Frame(Run run, Summary summary) {

    /** The tag of a language, as in the attribute {@code lang} of a page. */
    static String language(Language language) {
        return language == Language.ZH ? "zh-CN" : "en";
    }

    List<PairView> counts() {
        Words words = run.words();
        List<PairView> counts = new ArrayList<>();
        counts.add(new PairView(words.get("html.reports"), Integer.toString(summary.reports())));
        for (Verdict verdict : WorstFirst.ORDER) {
            counts.add(new PairView(
                    words.of(verdict), summary.verdicts().get(verdict).toString()));
        }
        summary.findings().forEach((severity, count) -> counts.add(new PairView(words.of(severity), count.toString())));
        return counts;
    }

    List<PairView> skipped() {
        return summary.skipped().stream()
                .map(s -> new PairView(s.source(), run.words().get("skipped." + s.reason())))
                .toList();
    }

    List<PairView> origin() {
        Words words = run.words();
        Ruleset rules = run.ruleset();
        return List.of(
                new PairView(words.get("html.tool"), "gouji " + run.version()),
                new PairView(words.get("html.ruleset"), rules.id() + " " + rules.version()),
                new PairView(words.get("html.hash"), rules.hash()),
                new PairView(
                        words.get("html.rules"), Integer.toString(rules.rules().size())),
                new PairView(words.get("html.date"), run.asOf().toString()));
    }
}
