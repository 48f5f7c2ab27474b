package gouji.write.html;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import gouji.finding.Verdict;
import gouji.message.Language;
import gouji.write.output.PrintableWriter;
import gouji.write.output.Ruleset;
import gouji.write.output.RunContext;
import gouji.write.output.Summary;
import gouji.write.output.UrgencyOrder;
import gouji.write.page.PairView;
import gouji.write.words.OutputTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What stands around the reports, for writers that print it as names and values. */
public record RunHeader(RunContext run, Summary summary) {

    /** The tag of a language, as in the attribute {@code lang} of a page. */
    public static String language(Language language) {
        return language == Language.ZH ? "zh-CN" : "en";
    }

    /** The style sheet of every page. */
    public static String style() throws IOException {
        return resource("html/page.css");
    }

    /** A file that belongs to pages, in UTF-8; {@code name} is its path below the room of writers. */
    public static String resource(String name) throws IOException {
        try (InputStream in = RunHeader.class.getResourceAsStream("/gouji/write/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What a template of a page is rendered to. */
    public static HtmlTemplateOutput page(Writer writer) {
        return new OwaspHtmlTemplateOutput(new WriterOutput(new PrintableWriter(writer)));
    }

    /** How many reports there are, of each verdict, and findings of each severity. */
    public List<PairView> countLines() {
        OutputTexts words = run.words();
        List<PairView> counts = new ArrayList<>();
        counts.add(new PairView(words.get("html.reports"), Integer.toString(summary.reports())));
        for (Verdict verdict : UrgencyOrder.ORDER) {
            counts.add(new PairView(
                    words.of(verdict), String.valueOf(summary.verdicts().getOrDefault(verdict, 0))));
        }
        summary.findings().forEach((severity, count) -> counts.add(new PairView(words.of(severity), count.toString())));
        return counts;
    }

    /** Files passed over, and why. */
    public List<PairView> skipped() {
        return summary.skipped().stream()
                .map(s -> new PairView(s.source(), run.words().get("skipped." + s.reason())))
                .toList();
    }

    /** What the reports of a run were judged by. */
    public static List<PairView> origin(RunContext run) {
        OutputTexts words = run.words();
        Ruleset rules = run.ruleset();
        return List.of(
                new PairView(words.get("html.tool"), "gouji " + run.version()),
                new PairView(words.get("html.ruleset"), rules.id() + " " + rules.version()),
                new PairView(words.get("html.hash"), rules.hash()),
                new PairView(
                        words.get("html.rules"), Integer.toString(rules.rules().size())),
                new PairView(words.get("html.date"), run.day(run.asOf())));
    }
}
