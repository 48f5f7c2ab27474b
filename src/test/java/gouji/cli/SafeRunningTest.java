package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a review looks at before it reads, before it writes, and what it says at its end. */
class SafeRunningTest {
    private static final String YEAR = "2024";

    private static final String NAMES = "甲乙丙丁戊己庚辛壬癸子丑";

    @TempDir
    private Path folder;

    private Session session;
    private Path reports;
    private Path out;

    @BeforeEach
    void lay() throws IOException {
        session = new Session(folder);
        reports = Files.createDirectory(folder.resolve("报送"));
        out = folder.resolve("结果");
    }

    /** A report of a bureau of that name on a year. */
    private static void report(Path folder, String bureau, int year) throws IOException {
        String text = Files.readString(Path.of("rules/base-reports/office.txt"));
        Files.writeString(
                folder.resolve(bureau + ".txt"),
                text.replace("林业局", bureau + "局")
                        .replace("2025", Integer.toString(year + 1))
                        .replace(YEAR, Integer.toString(year)));
    }

    private void reports(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            report(reports, "第" + NAMES.charAt(i), 2024);
        }
    }

    private void onlyOneReport() throws IOException {
        for (Path file : files(reports)) {
            Files.delete(file);
        }
        report(reports, "林业", 2024);
    }

    private Session.Outcome review(Object... more) {
        List<Object> all = new ArrayList<>(List.of("review", reports, "-o", out, "--fail-on=never"));
        all.addAll(List.of(more));
        return session.run(all.toArray());
    }

    private long pages() throws IOException {
        try (Stream<Path> all = Files.list(out.resolve("units"))) {
            return all.count();
        }
    }

    private static void refused(Session.Outcome outcome, String... words) {
        assertEquals(ExitCode.USAGE, outcome.status(), outcome.out() + outcome.messages());
        assertEquals(1, outcome.messages().lines().count(), outcome.messages());
        for (String word : words) {
            assertTrue(outcome.messages().contains(word), outcome.messages());
        }
    }

    @Test
    void aFolderWithoutReportsIsNotTheOneThatWasMeant() throws IOException {
        refused(review(), "报送", "没有可以审查的文件");
        refused(session.run("check", reports), "报送", "没有可以审查的文件");
        Files.write(reports.resolve("照片.png"), new byte[] {1});
        refused(review(), "1 个跳过的文件", "照片.png：图片");
        assertFalse(Files.exists(out), "nothing is made where nothing is reviewed");

        report(reports, "林业", 2024);
        refused(review("--previous", Files.createDirectory(folder.resolve("上年"))), "上年", "没有可以审查的文件");
    }

    @Test
    void whatIsNotThereIsToldBeforeAnythingIsMade() throws IOException {
        reports(1);
        refused(review(folder.resolve("没有")), "没有");
        refused(review("--previous", folder.resolve("没有")), "没有");
        assertFalse(Files.exists(out));
    }

    @Test
    void aFileInTheWayOfTheResultsIsToldBeforeAnythingIsRead() throws IOException {
        reports(1);
        Files.writeString(out, "我的文件");
        refused(review(), "结果");
        assertEquals("我的文件", Files.readString(out));
    }

    @Test
    void aLinkDoesNotHideThatResultsWouldLieAmongTheReports() throws IOException {
        reports(1);
        Path link = Files.createSymbolicLink(folder.resolve("别处"), reports);
        out = link.resolve("结果");
        refused(review(), "不能互相包含");
        out = link;
        refused(review(), "不能互相包含");
    }

    @Test
    void resultsOfOtherUnitsAreNotDeletedByAMistypedFolder() throws IOException {
        reports(12);
        assertEquals(ExitCode.OK, review().status());
        onlyOneReport();

        Session.Outcome refused = review();
        refused(refused, "上次审查的 12 个单位", "12 个（如 ", "--replace", "-o");
        assertEquals("", refused.out(), "nothing is said of results that are not there");
        assertEquals(12, pages());
        assertTrue(Files.exists(out.resolve("facts")));
        assertEquals(ExitCode.OK, review("--replace").status());
        assertEquals(1, pages());
    }

    @Test
    void resultsOfAnotherYearAreNotDeletedEither() throws IOException {
        reports(6);
        assertEquals(ExitCode.OK, review().status());
        for (int i = 0; i < 6; i++) {
            report(reports, "第" + NAMES.charAt(i), 2025);
        }

        refused(review(), "上次审查的 6 个单位", "6 个（如 ");
        assertEquals(6, pages());
    }

    @Test
    void aFileOfTheUserIsNotReplacedByAResultOfItsName() throws IOException {
        reports(1);
        Path own = Files.writeString(Files.createDirectory(out).resolve("index.html"), "我的主页");
        Path other = Files.writeString(out.resolve("说明.txt"), "别的");

        refused(review(), "1 个不是勾稽写的文件（如 index.html）", "--replace");
        assertEquals("我的主页", Files.readString(own));
        assertFalse(Files.exists(out.resolve("units")));
        assertEquals(ExitCode.OK, review("--replace").status());
        assertEquals(ExitCode.OK, review().status(), "now it is a result");
        assertEquals("别的", Files.readString(other));
    }

    @Test
    void aRoundWithSomeUnitsLessAndOthersMoreAsksNothing() throws IOException {
        reports(12);
        assertEquals(ExitCode.OK, review().status());
        for (Path file : files(reports).subList(0, 6)) {
            Files.delete(file);
        }
        report(reports, "林业", 2024);

        assertEquals(ExitCode.OK, review().status());
        assertEquals(7, pages());
    }

    @Test
    void thePersonAtTheTerminalIsAskedInstead() throws IOException {
        reports(6);
        assertEquals(ExitCode.OK, review().status());
        onlyOneReport();

        assertEquals(ExitCode.USAGE, answered("").status());
        assertEquals(6, pages());
        Session.Outcome agreed = answered("y");
        assertEquals(ExitCode.OK, agreed.status(), agreed.messages());
        assertTrue(agreed.messages().contains("继续吗"), agreed.messages());
        assertEquals(1, pages());
    }

    private Session.Outcome answered(String answer) {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        StringWriter messages = new StringWriter();
        PrintWriter words = new PrintWriter(shown, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(shown, words, new PrintWriter(messages), true, () -> answer);
        String[] line = {
            "review", "--rules=" + session.rules(), "--fail-on=never", "-o", out.toString(), reports.toString()
        };
        int status = Main.run(line, terminal);
        return new Session.Outcome(status, shown.toString(StandardCharsets.UTF_8), messages.toString());
    }

    @Test
    void anOfficeIsToldWhenAllReportsAreOfAnotherYear() throws IOException {
        reports(2);
        Path roster = roster();

        refused(
                review("--roster", roster, "--as-of", "2026-01-20"),
                "读到的报告都是2024年度的",
                "审查日期是2026年1月20日，应当审查2025年度的报告",
                "--year 2024");
        assertFalse(Files.exists(out.resolve("index.html")));
        assertEquals(
                ExitCode.OK,
                review("--roster", roster, "--as-of", "2026-01-20", "--year", YEAR)
                        .status());
        assertEquals(
                ExitCode.OK,
                review("--roster", roster, "--as-of", "2026-01-20").status(),
                "the review goes on that was agreed to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-20", "2025-11-20", "2024-12-20", "2026-11-20", "2027-01-20"})
    void ofTheYearThatIsDueAndOutOfSeasonNothingIsAsked(String day) throws IOException {
        reports(2);
        assertEquals(ExitCode.OK, review("--roster", roster(), "--as-of", day).status());
    }

    @Test
    void oneReportOfTheYearIsEnough() throws IOException {
        reports(2);
        report(reports, "林业", 2025);
        assertEquals(
                ExitCode.OK,
                review("--roster", roster(), "--as-of", "2026-01-20").status());
    }

    @Test
    void whoTriesOldReportsWithoutARosterIsAskedNothing() throws IOException {
        reports(2);
        assertEquals(ExitCode.OK, review("--as-of", "2026-01-20").status());
        assertEquals(ExitCode.OK, review("--as-of", "2026-01-20").status());
    }

    @Test
    void aStoreThatHoldsANewerYearDoesNotTakeTheOldOnesAgain() throws IOException {
        Path roster = roster();
        report(reports, "林业", 2025);
        assertEquals(
                ExitCode.OK, review("--roster", roster, "--as-of", "2026-01-20").status());
        report(reports, "林业", 2024);

        refused(review("--roster", roster, "--as-of", "2026-01-20"), "都是2024年度的");
    }

    @Test
    void reportsOfTheYearBeforeAreOfTheYearBefore() throws IOException {
        reports(2);
        Path before = Files.createDirectory(folder.resolve("上年"));
        report(before, "林业", 2024);

        refused(review("--previous", before), "--previous 里是2024年度的报告，没有2023年度的，与这次审查的2024年度报告对不上");
        report(before, "林业", 2023);
        assertEquals(
                ExitCode.OK, review("--roster", roster(), "--previous", before).status());
    }

    @Test
    void theLastLinesSayWhoIsMissingAndWhichFileToOpen() throws IOException {
        reports(2);
        String overview = out.resolve("index.html").toString();
        assertEquals(
                "本次是 2024 年度第一轮（2025年1月20日）。\n总览在 " + overview + "，用浏览器打开。\n",
                review("--as-of", "2025-01-20").messages());

        Path roster = roster();
        String missing = review("--roster", roster, "--as-of", "2025-01-20").messages();
        assertTrue(missing.endsWith("缺报 2 个单位：松江县水利局、松江县民政局。名单见总览。\n总览在 " + overview + "，用浏览器打开。\n"), missing);

        Files.writeString(roster, "单位名称\n" + "松江县第%s局\n".repeat(7).formatted("天", "地", "人", "日", "月", "星", "辰"));
        String many = review("--roster", roster, "--as-of", "2025-01-20").messages();
        assertTrue(many.contains("\n缺报 7 个单位："), many);
        assertTrue(many.contains("第月局等。名单见总览。\n"), many);
    }

    @Test
    void daysAreWrittenAsPeopleWriteThem() throws IOException {
        Path rules = Files.createDirectories(session.rules().resolve("publication"));
        Files.copy(Path.of("rules/publication/dates.drl"), rules.resolve("dates.drl"));
        reports(1);
        Path roster = Files.writeString(
                folder.resolve("名册.csv"),
                "单位名称,机关类型,报送期限,公开日期\n松江县第甲局,部门,2025-01-15,2025-02-03\n松江县水利局,部门,2025-01-15,\n");

        String said = review("--roster", roster, "--as-of", "2025-02-10", "--format", "csv")
                .out();
        assertTrue(said.contains("PB-01"), said);
        assertTrue(said.contains("公开日期为 2025年2月3日，"), said);
        assertTrue(said.contains("· 2025年2月10日\n"), said);
        String overview = Files.readString(out.resolve("index.html"));
        assertTrue(overview.contains("松江县第甲局 <span>2025年2月3日公开</span>"), overview);
        assertTrue(overview.contains("松江县水利局 <span>1月15日</span>"), overview);
        assertTrue(overview.contains("<dd>2025年2月10日</dd>"), overview);
        assertTrue(Files.readString(out.resolve("review.csv")).contains(",2025年2月3日,"), "what is reported");
        String json = Files.readString(out.resolve("review.json"));
        assertTrue(json.contains("2025-02-10") && json.contains("\"2025-02-03\""), "programs get days in digits");
    }

    @Test
    void usageIsShownOnlyToWhoAsksForIt() {
        Session.Outcome outcome = Session.plain("review", "--jbos", "3", "x");

        assertEquals(ExitCode.USAGE, outcome.status());
        assertEquals(2, outcome.messages().lines().count(), outcome.messages());
        assertTrue(outcome.messages().contains("用法见 gouji review --help。"), outcome.messages());
    }

    private Path roster() throws IOException {
        return Files.writeString(folder.resolve("名册.csv"), "单位名称\n松江县第甲局\n松江县第乙局\n松江县水利局\n松江县民政局\n");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
