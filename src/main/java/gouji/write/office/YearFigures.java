package gouji.write.office;

import gouji.finding.Verdict;
import gouji.review.letter.FormerReviews;
import gouji.review.letter.FormerReviews.FormerYear;
import gouji.review.letter.Standings;
import gouji.review.letter.UnitReport;
import gouji.write.output.RunContext;
import gouji.write.words.OutputTexts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The year in sentences: what is not known is left out of them. */
record YearFigures(RunContext run, SubmissionLists roll, Standings standings, FormerReviews reviews) {
    /** On so many reports a figure of the year before has to rest: then one of them moves a rate by ten points at most. */
    static final int LEAST = 10;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Who handed in, and how many in time. */
    String handedIn() {
        OutputTexts words = words();
        int in = standings.in();
        String former = former().filter(f -> f.in() > 0)
                .map(f -> words.get("year.former.in", f.in()))
                .orElse("");
        String sentence = standings.due() == 0
                ? words.get("year.in.unlisted", in, former)
                : words.get("year.in", standings.due(), in, percent(in, standings.due()), former);
        return sentence + inTime() + words.get("docx.stop");
    }

    private String inTime() {
        int dated = standings.dated();
        int late = roll.late().size();
        return dated == 0 || late > dated
                ? ""
                : words().get("year.time", dated, dated - late, percent(dated - late, dated));
    }

    /** What the review came to, and how many passed at once. */
    String judged() {
        int read = standings.read().size();
        if (read == 0) {
            return "";
        }
        OutputTexts words = words();
        String counts = words.get(
                "year.judged",
                read,
                standings.count(Verdict.PASS),
                standings.count(Verdict.REVIEW),
                standings.count(Verdict.RETURN));
        int first = (int) standings.read().stream().filter(this::passedAtOnce).count();
        String before = rated().map(f -> words.get("year.former.first", percent(f.passed(), f.judged())))
                .orElse("");
        return counts + words.get("year.first", first, percent(first, read), before) + mean() + words.get("docx.stop");
    }

    private String mean() {
        String before = rated().map(FormerYear::mean)
                .map(mean -> words().get("year.former.mean", plain(mean)))
                .orElse("");
        return standings
                .mean()
                .map(mean -> words().get("year.mean", plain(mean), before))
                .orElse("");
    }

    private boolean passedAtOnce(UnitReport report) {
        Optional<Verdict> first = report.year() == null || report.titled().isEmpty()
                ? Optional.empty()
                : reviews.first(report.titled(), report.year());
        return first.orElse(report.verdict()) == Verdict.PASS;
    }

    private Optional<FormerYear> former() {
        return Optional.ofNullable(standings.year()).flatMap(year -> reviews.year(year - 1));
    }

    /** The year before, if enough of its reports were judged to be compared with. */
    private Optional<FormerYear> rated() {
        return former().filter(f -> f.judged() >= LEAST);
    }

    /** What stands in no count. */
    String leftOut() {
        OutputTexts words = words();
        int unread = standings.unread().size();
        int foreign = standings.foreign().size();
        return (unread == 0 ? "" : words.get("year.unread", unread))
                + (foreign == 0 ? "" : words.get("year.foreign", foreign));
    }

    /** Names, all of them or the first few. */
    String names(List<String> units, int most) {
        String named = units.stream().limit(most).map(run::line).collect(Collectors.joining(words().get("docx.names")));
        return units.size() > most ? words().get("year.more", named) : named;
    }

    /** The names of some reports' units, or their files where nobody knows the unit. */
    static List<String> units(List<UnitReport> reports) {
        Function<UnitReport, String> name =
                r -> r.submission().name().isEmpty() ? r.file() : r.submission().name();
        return reports.stream().map(name).toList();
    }

    private OutputTexts words() {
        return run.words();
    }

    /** With one place behind the point where it needs one. */
    private static String percent(int part, int whole) {
        return plain(
                BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
