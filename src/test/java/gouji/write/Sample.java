package gouji.write;

import gouji.finding.Basis;
import gouji.finding.CheckedReport;
import gouji.finding.Decision;
import gouji.finding.DecisionState;
import gouji.finding.Deduction;
import gouji.finding.EarlierFinding;
import gouji.finding.Figures;
import gouji.finding.Finding;
import gouji.finding.Outcome;
import gouji.finding.OutcomeKind;
import gouji.finding.ReviewChanges;
import gouji.finding.Score;
import gouji.finding.Severity;
import gouji.finding.Skipped;
import gouji.finding.Verdict;
import gouji.finding.Waived;
import gouji.form.Forms;
import gouji.message.Language;
import gouji.message.Text;
import gouji.model.Absent;
import gouji.model.Breakdown;
import gouji.model.Cell;
import gouji.model.CellState;
import gouji.model.Container;
import gouji.model.Facts;
import gouji.model.Kind;
import gouji.model.Level;
import gouji.model.Location;
import gouji.model.Percentage;
import gouji.model.Place;
import gouji.model.Problem;
import gouji.model.Reason;
import gouji.model.ReportDraft;
import gouji.model.Scope;
import gouji.model.Sentence;
import gouji.redaction.Masking;
import gouji.write.output.Output;
import gouji.write.output.ReportCounts;
import gouji.write.output.Ruleset;
import gouji.write.output.RunContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipInputStream;

/** A checked report whose every text could do harm, and the ways to write it. */
public final class Sample {
    public static final String MOBILE = "13812345678";
    public static final String IDENTITY = "110101199003070038";
    public static final String EVIL = "<script>alert('x')</script>\"'&";

    public static final String SENTENCE = "收到申请6件，联系电话" + MOBILE + "，证件" + IDENTITY + EVIL;

    private static final Basis LAW = new Basis("law", new Text("某法" + EVIL, "law"), "原文" + EVIL);
    private static final Text FIX = new Text("改" + EVIL, "fix" + EVIL);

    private Sample() {}

    public static RunContext run(Language language, boolean unmask) {
        return new RunContext("9.9", rules(), forms(), LocalDate.of(2025, 1, 31), language, masking(unmask));
    }

    public static UnaryOperator<String> masking(boolean unmask) {
        return Masking.writer(unmask);
    }

    public static Forms forms() {
        try {
            return Forms.read(Path.of("rules"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ruleset rules() {
        return new Ruleset(
                "book",
                "1",
                "ab".repeat(32),
                List.of(
                        new Ruleset.Entry(
                                "A-1",
                                new Text("标题" + EVIL, "title" + EVIL),
                                Severity.ERROR,
                                List.of(LAW),
                                List.of(FIX)),
                        new Ruleset.Entry("A-2", new Text("别的", ""), Severity.INFO, List.of(), List.of()),
                        new Ruleset.Entry("A-3", new Text("出错的", ""), Severity.ERROR, List.of(), List.of()),
                        new Ruleset.Entry("A-4", new Text("看不清的", ""), Severity.ERROR, List.of(), List.of())));
    }

    /** What a person or program reads in the output: a workbook unpacked, Markdown without its escapes. */
    public static String write(Format format, RunContext run, CheckedReport... reports) throws IOException {
        byte[] bytes = bytes(format, run, reports);
        String text = format.binary() ? unpacked(bytes) : new String(bytes, StandardCharsets.UTF_8);
        return format == Format.MARKDOWN ? text.replace("\\", "") : text;
    }

    public static String unpacked(byte[] bytes) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                zip.transferTo(text);
            }
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    public static byte[] bytes(Format format, RunContext run, CheckedReport... reports) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportCounts tally = new ReportCounts();
        try (Output output = format.open(run, bytes)) {
            for (CheckedReport report : reports) {
                tally.add(report);
                output.add(report);
            }
            output.finish(tally.summary(List.of(new Skipped("a/" + EVIL + ".png", "image"))));
        }
        return bytes.toByteArray();
    }

    public static Facts facts() {
        Sentence sentence = new Sentence(1, "overview", "onRequest", SENTENCE, List.of(), Place.line(9));
        return Facts.bare(new ReportDraft()
                        .source("a/" + EVIL + ".html")
                        .sha256("0".repeat(64))
                        .container(Container.HTML)
                        .title("标题" + EVIL)
                        .titleYear(2024)
                        .unit("某局" + EVIL)
                        .year(2024)
                        .kind(Kind.DEPARTMENT)
                        .level(Level.COUNTY)
                        .scope(Scope.OWN)
                        .edition(2021)
                        .given(Set.of("unit"))
                        .place(Place.line(1))
                        .done())
                .with(
                        Cell.class,
                        List.of(
                                cell("applications", "received", "total", 7, "7" + EVIL),
                                cell("applications", "received", "natural", 6, "6"),
                                cell("applications", "other", "total", 1, "1"),
                                cell("disclosure", "licences", "decisions", 2, "2"),
                                cell("disputes", "review", "total", 0, "0")))
                .with(
                        Absent.class,
                        List.of(new Absent("applications", "carriedIn", null, Reason.UNREADABLE, Place.NONE, "")))
                .with(Sentence.class, List.of(sentence))
                .with(
                        Percentage.class,
                        List.of(new Percentage(
                                "granted", "share", BigDecimal.ONE, 3L, true, Scope.OWN, "占" + EVIL, sentence)))
                .with(
                        Breakdown.class,
                        List.of(new Breakdown("units", 3, List.of(1L, 1L), true, Scope.OWN, "其中" + EVIL, sentence)))
                .with(
                        Problem.class,
                        List.of(new Problem(
                                "table-picture", "见" + MOBILE + EVIL, "See " + MOBILE + EVIL, Place.line(3))));
    }

    public static CheckedReport checked() {
        Finding cells = finding(
                "A-1",
                List.of(
                        new Location("applications", "applications", "received", "total", Place.line(40), "7" + EVIL),
                        new Location("applications", "applications", "received", "natural", Place.line(40), "6")),
                "6",
                "7");
        Finding words = finding(
                "A-2",
                List.of(new Location("overview", null, null, null, Place.line(9), "收到申请6件，联系电话" + MOBILE)),
                null,
                MOBILE);
        return new CheckedReport(
                facts(),
                List.of(cells, words),
                List.of(new Waived(
                        words,
                        new Decision(
                                "A-2", "某局", null, "", DecisionState.EXPLAINED, "已说明" + EVIL, "张某", null, null, ""))),
                Map.of(
                        "A-1", new Outcome(OutcomeKind.FAIL, List.of()),
                        "A-2", new Outcome(OutcomeKind.FAIL, List.of()),
                        "A-3", new Outcome(OutcomeKind.ERROR, List.of()),
                        "A-4", new Outcome(OutcomeKind.CANNOT_TELL, List.of("report/level"))),
                Verdict.RETURN,
                new Score(
                        new BigDecimal("89.5"),
                        BigDecimal.valueOf(100),
                        List.of(new Deduction("A-1" + EVIL, Severity.ERROR, 1, new BigDecimal("10.5")))));
    }

    /** A report of which nothing is said. */
    /** The same report beside an earlier round: its findings are as given, and one is gone. */
    public static CheckedReport compared(boolean still) {
        CheckedReport now = checked();
        Set<String> there = still ? Set.of(now.findings().get(0).fingerprint()) : Set.of();
        EarlierFinding gone = new EarlierFinding("A-9", "不再填错", "fedcba9876543210", List.of());
        return new CheckedReport(
                now.facts(),
                now.findings(),
                now.waived(),
                now.outcomes(),
                now.verdict(),
                now.score(),
                new ReviewChanges(ReviewChanges.Beside.FORMER, there, List.of(gone), List.of(), Set.of()),
                now.decided());
    }

    public static CheckedReport clean() {
        return new CheckedReport(
                facts().withProblems(List.of()),
                List.of(),
                List.of(),
                Map.of(
                        "A-1", new Outcome(OutcomeKind.PASS, List.of()),
                        "A-2", new Outcome(OutcomeKind.NOT_APPLICABLE, List.of())),
                Verdict.PASS,
                new Score(BigDecimal.valueOf(100), BigDecimal.valueOf(100), List.of()));
    }

    /** A report that could not be read. */
    public static CheckedReport unreadable() {
        return new CheckedReport(
                facts().withProblems(List.of(new Problem("corrupt", "文件损坏。", "The file is damaged.", Place.NONE))),
                List.of(),
                List.of(),
                Map.of("A-1", new Outcome(OutcomeKind.CANNOT_TELL, List.of())),
                Verdict.UNREADABLE,
                null);
    }

    private static Finding finding(String rule, List<Location> where, String expected, String actual) {
        return new Finding(
                rule,
                rule.equals("A-1") ? Severity.ERROR : Severity.INFO,
                new Text("标题" + EVIL, "title" + EVIL),
                new Text("说明" + MOBILE + EVIL, "message " + MOBILE + EVIL),
                List.of(LAW),
                where,
                figures(expected, actual),
                FIX,
                List.of(),
                "0123456789abcdef");
    }

    private static Figures figures(String expected, String actual) {
        Map<String, String> figures = new HashMap<>();
        figures.put(Figures.EXPECTED, expected);
        figures.put(Figures.ACTUAL, actual);
        figures.put("notices", "3" + EVIL);
        return Figures.of(figures);
    }

    private static Cell cell(String table, String row, String column, long value, String raw) {
        return new Cell(table, row, column, CellState.NUMBER, value, BigDecimal.valueOf(value), raw, Place.line(40));
    }
}
