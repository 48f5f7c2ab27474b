package gouji.write.text;

import gouji.finding.ChangeCount;
import gouji.finding.Finding;
import gouji.finding.ReviewChanges;
import gouji.finding.Round;
import gouji.finding.Verdict;
import gouji.form.Forms;
import gouji.message.Language;
import gouji.model.Cell;
import gouji.model.Facts;
import gouji.model.Printable;
import gouji.model.Report;
import gouji.write.words.OutputTexts;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What reviews left of a unit's report on a year, as lines for a terminal. */
public final class HistoryText {
    /** The figures that tell a year at a glance, and what one year hands to the next. */
    private static final List<String> FIGURES = List.of(
            "applications/received/total",
            "applications/carriedIn/total",
            "applications/closed/total",
            "applications/carriedOut/total",
            "disputes/review/total",
            "disputes/directSuit/total",
            "disputes/suitAfterReview/total",
            "disclosure/fees/amount");

    private final Forms forms;
    private final Language language;
    private final OutputTexts words;
    private final UnaryOperator<String> mask;

    public HistoryText(Forms forms, Language language, UnaryOperator<String> mask) {
        this.forms = forms;
        this.language = language;
        this.words = OutputTexts.in(language);
        this.mask = mask;
    }

    /** @param points points by the scoring standard, or null */
    public String of(String unit, Facts facts, Verdict verdict, @Nullable String points, List<Finding> findings) {
        Report report = facts.report();
        String year = report.year() == null ? "?" : report.year().toString();
        String head = words.get("history.year", mask.apply(unit), year, words.of(verdict));
        String score = points == null ? "" : words.get("history.points", points);
        Stream<String> figures = FIGURES.stream().flatMap(key -> figure(facts, key));
        Stream<String> faults = findings.stream()
                .map(f -> words.get(
                        "text.finding",
                        words.of(f.severity()),
                        f.rule(),
                        f.title().textIn(language)));
        return Stream.of(Stream.of(head + score), figures, faults)
                .flatMap(lines -> lines)
                .map(HistoryText::line)
                .collect(Collectors.joining());
    }

    /**
     * A round the report went through.
     *
     * @param points points by the scoring standard, or null
     * @param since what had changed since the round before, or null for the first
     */
    public record Stage(
            Round round,
            Verdict verdict,
            @Nullable String points,
            @Nullable ChangeCount since) {}

    /** The rounds of a year, one on each line. */
    public String of(List<Stage> stages) {
        return stages.stream()
                .map(stage -> words.get(
                        "history.round",
                        stage.round().dated().textIn(language),
                        words.of(stage.verdict()),
                        stage.points() == null ? "" : words.get("history.points", stage.points()),
                        stage.since() == null ? "" : since(stage.since())))
                .map(HistoryText::line)
                .collect(Collectors.joining());
    }

    private String since(ChangeCount since) {
        String unknown = since.unknown() == 0 ? "" : words.get("history.unknown", since.unknown());
        return since.unread() > 0
                ? " " + words.of(ReviewChanges.Beside.UNREAD)
                : words.get("history.count", since.fresh(), since.still(), since.fixed()) + unknown;
    }

    private static String line(String words) {
        return Printable.line(words).stripTrailing() + "\n";
    }

    private Stream<String> figure(Facts facts, String key) {
        int edition = facts.report().edition();
        return facts.cells().stream()
                .filter(c -> c.getKey().equals(key))
                .map(c -> words.get("history.figure", label(edition, c), mask.apply(c.raw())));
    }

    private String label(int edition, Cell cell) {
        return forms.label(edition, cell.table(), cell.table(), cell.row(), cell.column());
    }
}
