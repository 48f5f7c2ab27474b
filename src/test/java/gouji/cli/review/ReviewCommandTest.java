package gouji.cli.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.Session;
import gouji.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {
    private static final String CARRIED_OUT = "四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1";

    @TempDir
    private Path folder;

    private Session session;
    private Path now;
    private Path before;
    private Path out;

    @BeforeEach
    void lay() throws IOException {
        session = new Session(folder);
        Path years = Files.createDirectories(session.rules().resolve("years"));
        for (String file : List.of("carried.drl", "report.drl")) {
            Files.copy(Path.of("rules/years", file), years.resolve(file));
        }
        now = Files.createDirectory(folder.resolve("本年"));
        before = Files.createDirectory(folder.resolve("上年"));
        out = folder.resolve("结果");
        Files.writeString(now.resolve("林业局.txt"), base("office"));
        Files.writeString(before.resolve("林业局2023.txt"), base("office-before"));
    }

    private static String base(String name) throws IOException {
        return Files.readString(Path.of("rules/base-reports", name + ".txt"));
    }

    @Test
    void yearsThatFollowEachOtherPass() {
        Session.Outcome outcome = session.run("review", "--previous", before, now, "-o", out);

        assertEquals(ExitCode.OK, outcome.status(), outcome.out() + outcome.messages());
        assertTrue(outcome.out().startsWith("【通过】"), outcome.out());
        assertTrue(Files.exists(out.resolve("index.html")));
        assertTrue(Files.exists(out.resolve("facts/林业局.txt.json")));
    }

    @Test
    void aBreakBetweenTheYearsIsToldWithBothReports() throws IOException {
        carryOutThree();

        Session.Outcome outcome = session.run("review", "--fail-on", "warning", "--previous", before, now, "-o", out);

        assertEquals(ExitCode.FINDINGS, outcome.status(), outcome.out());
        assertTrue(outcome.out().contains("PY-01"), outcome.out());
        assertTrue(outcome.out().contains("填 1，上年报告结转下年度继续办理 3。"), outcome.out());
        assertTrue(Files.readString(unitPage()).contains("林业局2023.txt"));
    }

    @Test
    void factsOfOneReviewAreTheYearBeforeOfTheNext() throws IOException {
        carryOutThree();
        assertEquals(
                ExitCode.OK,
                session.run("review", before, "-o", folder.resolve("去年")).status());

        Session.Outcome outcome = session.run("review", "--previous", folder.resolve("去年/facts"), now, "-o", out);

        assertTrue(outcome.out().contains("PY-01"), outcome.out());
    }

    @Test
    void factsOfTheYearBeforeThatWereChangedAreComparedAnew() throws IOException {
        Path facts = folder.resolve("去年.json");
        String first = session.run("extract", before).out();
        Files.writeString(facts, first);
        assertFalse(review(facts).out().contains("PY-01"));

        carryOutThree();
        String hash = first.replaceFirst("(?s).*?\"sha256\" ?: ?\"([0-9a-f]+)\".*", "$1");
        Files.writeString(
                facts, session.run("extract", before).out().replaceFirst("(\"sha256\" ?: ?\")[0-9a-f]+", "$1" + hash));

        assertTrue(review(facts).out().contains("PY-01"), "the hash it tells is the old one");
    }

    private Session.Outcome review(Path previous) {
        return session.run("review", "--previous", previous, now, "-o", out);
    }

    @Test
    void aUnitWithoutAReportOfTheYearBeforeIsTold() throws IOException {
        Files.delete(before.resolve("林业局2023.txt"));
        Files.writeString(before.resolve("水利局.txt"), base("office-before").replace("林业局", "水利局"));

        assertTrue(review().out().contains("PY-07"));
    }

    @Test
    void whereSomeReportIsNobodysNoneIsCalledMissing() throws IOException {
        Files.writeString(before.resolve("林业局2023.txt"), "空白");

        Session.Outcome outcome = review();

        assertFalse(outcome.out().contains("PY-07 没有"), outcome.out());
        assertTrue(outcome.out().contains("林业局2023.txt：上年报告，没有读出单位名称或年度"), outcome.out());
    }

    @Test
    void twoReportsOfOneUnitAreComparedWithNeither() throws IOException {
        Files.writeString(before.resolve("又一份.txt"), base("office-before").replace("41条", "42条"));

        Session.Outcome outcome = review();

        assertTrue(outcome.out().contains("previous/applications"), outcome.out());
    }

    @Test
    void resultsDoNotDependOnTheNumberOfThreads() throws IOException {
        carryOutThree();
        for (int i = 0; i < 6; i++) {
            Files.writeString(now.resolve(i + ".txt"), base("office").replace("林业局", "林业" + i + "局"));
        }

        assertEquals(
                session.run("review", "--jobs", 1, "--previous", before, now, "-o", out)
                        .out(),
                session.run("review", "--jobs", 3, "--previous", before, now, "-o", folder.resolve("又"))
                        .out());
    }

    @Test
    void aSecondReviewSaysTheSameOfWhatHasNotChanged() throws IOException {
        carryOutThree();
        String first = review().out();
        byte[] page = Files.readAllBytes(out.resolve("index.html"));

        assertEquals(first, review().out());
        assertArrayEquals(page, Files.readAllBytes(out.resolve("index.html")));
    }

    @Test
    void aReportHandedInAgainIsReadAnew() throws IOException {
        carryOutThree();
        assertTrue(review().out().contains("PY-01"));
        Files.writeString(before.resolve("林业局2023.txt"), base("office-before"));

        assertFalse(review().out().contains("PY-01 "), "the mended report of the year before");

        carryOutThree();
        Path rule = session.rules().resolve("years/carried.drl");
        Files.writeString(rule, Files.readString(rule).replace("count != $out.count", "count == $out.count"));
        assertFalse(review().out().contains("PY-01 "), "the changed rule");
    }

    @Test
    void theStoreKnowsTheYearBefore() throws IOException {
        carryOutThree();
        Path store = folder.resolve("各年.db");
        session.run("review", "--store", store, before, "-o", folder.resolve("去年"));

        Session.Outcome outcome = session.run("review", "--store", store, now, "-o", out);

        assertTrue(outcome.out().contains("PY-01"), outcome.out());
        assertFalse(outcome.out().contains("PY-07"), "nobody asked for all reports of the year before");
    }

    @Test
    void findingsAreNewStillThereOrFixed() throws IOException {
        carryOutThree();
        Path first = folder.resolve("第一次.json");
        session.run("check", "--format", "json", "-o", first, now);
        review();
        handInAgain();
        assertTrue(compared("last").contains("警告·仍在 PY-01"), compared("last"));
        assertTrue(compared(first).contains("警告·新 PY-01"), compared(first));

        Files.writeString(before.resolve("林业局2023.txt"), base("office-before"));
        handInAgain();
        review();
        carryOutThree();
        handInAgain();
        String back = compared("last");
        assertTrue(back.contains("警告·新 PY-01"), back);

        Files.writeString(before.resolve("林业局2023.txt"), base("office-before"));
        handInAgain();
        String mended = compared("last");
        assertTrue(mended.contains("已改正 PY-01"), mended);
    }

    /** The same report in other bytes: without one there is no round to compare with. */
    private void handInAgain() throws IOException {
        Path report = now.resolve("林业局.txt");
        Files.writeString(report, Files.readString(report) + "\n");
    }

    private String compared(Object earlier) {
        return session.run("review", "--previous", before, now, "-o", out, "--against", earlier)
                .out();
    }

    @Test
    void aWaiverWithALastDayIsRemembered() throws IOException {
        carryOutThree();
        Path waivers = Files.writeString(folder.resolve("豁免.yaml"), """
                waivers:
                  - {rule: PY-01, unit: 松江县林业局, reason: 已核实, who: 公开办, until: 2026-12-31}
                """);
        for (int i = 0; i < 2; i++) {
            String said = session.run(
                            "review", "--as-of=2025-02-10", "--waivers", waivers, "--previous", before, now, "-o", out)
                    .out();
            assertTrue(said.contains("已豁免 PY-01"), said);
            assertTrue(Files.readString(out.resolve("review.json")).contains("\"2026-12-31\""), "the day");
        }
    }

    @Test
    void whatIsNoResultCannotBeComparedWith() throws IOException {
        Path other = Files.writeString(folder.resolve("别的.json"), "{}");

        Session.Outcome outcome = session.run("review", now, "-o", out, "--against", other);

        assertEquals(ExitCode.USAGE, outcome.status());
        assertTrue(outcome.messages().contains("别的.json"), outcome.messages());
    }

    @Test
    void aFileThatIsNoStoreEndsTheCommand() throws IOException {
        Path store = Files.writeString(folder.resolve("库.db"), "不是库".repeat(2000));

        Session.Outcome outcome = session.run("review", "--store", store, now, "-o", out);

        assertEquals(ExitCode.USAGE, outcome.status());
        assertTrue(outcome.messages().contains("库.db"), outcome.messages());
    }

    @Test
    void aFolderIsNoStore() throws IOException {
        Path store = Files.createDirectory(folder.resolve("库"));

        for (Path wrong : List.of(store, folder.toAbsolutePath().getRoot())) {
            Session.Outcome outcome = session.run("review", "--store", wrong, now, "-o", out);

            assertEquals(ExitCode.USAGE, outcome.status());
            assertTrue(outcome.messages().contains("文件夹"), outcome.messages());
        }
        assertFalse(Files.exists(folder.resolve(".gouji-lock-库")));
    }

    @Test
    void factsOfAnEarlierRunDoNotStay() throws IOException {
        Files.writeString(now.resolve("水利局.txt"), base("office").replace("林业局", "水利局"));
        review();
        Path own = Files.writeString(out.resolve("facts/说明.txt"), "办公室自己的");
        Files.delete(now.resolve("水利局.txt"));

        review();

        try (Stream<Path> left = Files.list(out.resolve("facts"))) {
            assertEquals(
                    List.of(own, out.resolve("facts/林业局.txt.json")),
                    left.sorted(Comparator.reverseOrder()).toList());
        }
    }

    @Test
    void outputAmongTheReportsIsRefused() {
        for (Path place : List.of(now.resolve("结果"), before, folder)) {
            Session.Outcome outcome = session.run("review", "--previous", before, now, "-o", place);

            assertEquals(ExitCode.USAGE, outcome.status());
            assertTrue(outcome.messages().contains("不能互相包含"), outcome.messages());
        }
    }

    @Test
    void otherFormatsAndTemplatesOfTheOfficeAreTaken() throws IOException {
        Path templates = Files.createDirectory(folder.resolve("模板"));
        Session.Outcome outcome =
                session.run("review", now, "-o", out, "--format", "csv,sarif,junit,markdown", "--templates", templates);

        assertEquals(ExitCode.OK, outcome.status(), outcome.messages());
        for (String ending : List.of("csv", "sarif", "xml", "md")) {
            assertTrue(Files.size(out.resolve("review." + ending)) > 0, ending);
        }

        Files.writeString(templates.resolve("通报.docx"), "不是 Word 文件");
        Session.Outcome refused = session.run("review", now, "-o", out, "--templates", templates);

        assertEquals(ExitCode.USAGE, refused.status());
        assertTrue(refused.messages().contains("通报.docx 不是 DOCX 文件"), refused.messages());
    }

    private Path unitPage() throws IOException {
        try (Stream<Path> pages = Files.list(out.resolve("units"))) {
            return pages.findFirst().orElseThrow();
        }
    }

    private Session.Outcome review() {
        return session.run("review", "--previous", before, now, "-o", out);
    }

    private void carryOutThree() throws IOException {
        String text = base("office-before");
        assertTrue(text.contains(CARRIED_OUT));
        Files.writeString(
                before.resolve("林业局2023.txt"),
                text.replace(
                        CARRIED_OUT, CARRIED_OUT.replace("\t1\t0", "\t3\t0").replaceAll("1$", "3")));
    }
}
