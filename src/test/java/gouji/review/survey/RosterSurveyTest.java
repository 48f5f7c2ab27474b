package gouji.review.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.model.Area;
import gouji.model.AreaCell;
import gouji.model.AreaComplete;
import gouji.model.Cell;
import gouji.model.CellState;
import gouji.model.Facts;
import gouji.model.FellowUnits;
import gouji.model.FiledTwice;
import gouji.model.ForeignReport;
import gouji.model.Kind;
import gouji.model.Level;
import gouji.model.MissingReport;
import gouji.model.PageDate;
import gouji.model.Place;
import gouji.model.Publication;
import gouji.model.Receipt;
import gouji.model.Report;
import gouji.model.ReportDraft;
import gouji.model.RosterEntry;
import gouji.model.Scope;
import gouji.model.Sentence;
import gouji.model.Surrounding;
import gouji.review.area.RollUp;
import gouji.review.roster.Misfiled;
import gouji.review.roster.RosterFile;
import gouji.review.roster.RosterSubmissions;
import gouji.review.roster.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterSurveyTest {
    private static final String ROSTER = """
            单位名称,类型,上级,垂直,汇总,期限,公开日期
            青山区人民政府,政府,,,是,,2025-03-20
            青山区人民政府办公室,部门,青山区,,,1-20,2025-01-15
            青山区水利局,部门,青山区,,,,
            青山区林业局,部门,青山区,,,,
            国家税务总局青山区税务局,部门,青山区,是,,,
            城关镇,乡镇,青山区,,,,
            城关镇水利站,其他,城关镇,,,,
            """;

    private final List<Facts> reports = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void anAreaThatAddsUpHasNothingOff() throws IOException {
        district(23, 2, 4, 6, 10, 1);
        List<Surrounding> around = survey().around(reports.get(0));
        assertEquals(1, all(around, AreaComplete.class).size());
        AreaCell cell = all(around, AreaCell.class).get(0);
        assertFalse(cell.isOff());
        assertEquals(new BigDecimal(23), cell.sum());
        assertEquals("城关镇", cell.largestUnit());
        Area area = all(around, Area.class).get(0);
        assertEquals(List.of(), area.missing());
        assertTrue(area.counts(BigDecimal.valueOf(6)) && area.counts(BigDecimal.valueOf(7)));
        assertFalse(area.counts(BigDecimal.valueOf(9)));
    }

    @Test
    void aUnitLeftOutIsNamed() throws IOException {
        district(17, 2, 4, 6, 10, 1);
        assertEquals("青山区林业局", area().forgotten());
    }

    @Test
    void figuresThatSeveralUnitsHaveNameNone() throws IOException {
        district(17, 2, 6, 6, 8, 1);
        assertTrue(area().isUnexplained());
    }

    @Test
    void theFiguresOfTheOfficeAreKnown() throws IOException {
        district(2, 2, 4, 6, 10, 1);
        assertEquals("青山区人民政府办公室", area().copyOf());
    }

    @Test
    void aMissingUnitMakesTheSumALeast() throws IOException {
        district(30, 2, 4, 6, 10, 1);
        reports.remove(3);
        List<Surrounding> around = survey().around(reports.get(0));
        assertEquals(List.of("青山区林业局"), all(around, Area.class).get(0).missing());
        assertEquals(List.of(), all(around, AreaComplete.class));
        assertFalse(all(around, AreaCell.class).get(0).isOff());
    }

    @Test
    void aUnitWithTwoReportsThatDifferIsNotAddedUp() throws IOException {
        district(30, 2, 4, 6, 10, 1);
        report("again.html", "青山区水利局", 5);
        assertEquals(List.of("青山区水利局"), area().missing());
        assertEquals(
                List.of("青山区水利局"), List.copyOf(survey().rollCall().doubled().keySet()));
    }

    @Test
    void unitsWithoutAReportAreOfTheBatchAndReportsForTwoUnitsOfEach() throws IOException {
        report("青山区水利局.html", "青山区水利局", 4);
        report("青山区林业局.html", "青山区林业局", 4);
        List<Surrounding> batch = survey().batch();
        assertEquals(
                List.of(
                        new MissingReport("青山区人民政府", 2),
                        new MissingReport("青山区人民政府办公室", 3),
                        new MissingReport("国家税务总局青山区税务局", 6),
                        new MissingReport("城关镇", 7),
                        new MissingReport("城关镇水利站", 8)),
                all(batch, MissingReport.class));
        assertEquals(
                List.of(new FiledTwice(List.of("青山区水利局"), List.of("青山区水利局.html"), 2, 1)),
                all(survey().around(reports.get(1)), FiledTwice.class));
        assertEquals(List.of(), survey().rollCall().misfiled());
    }

    @Test
    void aUnitThatHandedInTheReportOfAnotherHasNotHandedIn() throws IOException {
        report("青山区水利局.html", "青山区水利局", 4);
        report("青山区林业局.html", "青山区水利局", 4);
        RosterSurvey survey = survey();
        assertEquals(List.of(new ForeignReport("青山区林业局", "青山区水利局", 5)), survey.around(reports.get(1)));
        assertEquals("青山区林业局", survey.settled(reports.get(1)).report().unit());
        RosterSubmissions call = survey.rollCall();
        Unit forestry = survey.roster().unit("青山区林业局").orElseThrow();
        assertTrue(call.missing().contains(forestry));
        assertEquals("青山区水利局", call.instead(forestry).orElseThrow().of().name());
        assertFalse(all(survey.batch(), MissingReport.class).stream()
                .anyMatch(missing -> missing.unit().equals("青山区林业局")));
        // the other one is not to blame
        assertEquals(Map.of(), call.doubled());
        assertEquals(List.of(), all(survey.around(reports.get(0)), FiledTwice.class));
        assertEquals("青山区水利局", survey.settled(reports.get(0)).report().unit());
    }

    @Test
    void aReportWhoseTextSpeaksOfTheUnitOfItsTitleIsThatOnes() throws IOException {
        report("青山区林业局.html", "青山区水利局", 5);
        reports.set(0, saying(reports.get(0), "2024年，青山区水利局受理申请5件"));
        RosterSurvey survey = survey();
        assertEquals(
                List.of(new Misfiled(
                        survey.roster().unit("青山区林业局").orElseThrow(),
                        survey.roster().unit("青山区水利局").orElseThrow(),
                        "青山区林业局.html",
                        false,
                        false)),
                survey.rollCall().misfiled());
        // it is the only one of that unit, and is judged as its own
        assertEquals("青山区水利局", survey.settled(reports.get(0)).report().unit());
        assertEquals(
                List.of(""),
                all(survey.around(reports.get(0)), RosterEntry.class).stream()
                        .map(RosterEntry::file)
                        .toList());
        assertTrue(survey.rollCall().missing().stream()
                .anyMatch(unit -> unit.name().equals("青山区林业局")));
    }

    @Test
    void whoseReportNobodyCanTellIsToldAndNotGuessed() throws IOException {
        report("青山区水利局.html", "青山区水利局", 4);
        report("青山区林业局.html", "青山区水利局", 5);
        report("青山区农业局.html", "青山区水利局", 6);
        reports.set(1, saying(reports.get(1), "2024年，青山区林业局造林5亩，与青山区水利局联合检查"));
        RosterSurvey survey = survey();
        assertEquals(List.of(), survey.rollCall().misfiled());
        assertFalse(survey.rollCall().missing().stream()
                .anyMatch(unit -> unit.name().equals("青山区林业局")));
        assertEquals(
                "青山区林业局",
                all(survey.around(reports.get(1)), RosterEntry.class).get(0).file());
        assertEquals(1, survey.rollCall().doubled().size(), "a file of no unit of the roster is the unit's own");
    }

    @Test
    void aCopyUnderANameTheUserGivesIsThatOfTheUnitInItsTitle() throws IOException {
        report("1.html", "青山区水利局", 4);
        report("2.html", "青山区林业局", 4);
        Facts copy = reports.get(1);
        reports.set(
                1,
                copy.of(copy.report()
                        .draft()
                        .title("青山区水利局2024年政府信息公开工作年度报告")
                        .given(Set.of("unit"))
                        .done()));
        assertEquals(
                1, all(survey().around(reports.get(1)), ForeignReport.class).size());
        assertEquals(List.of(), all(survey().around(reports.get(0)), FiledTwice.class));
    }

    private static Facts saying(Facts facts, String words) {
        return facts.with(
                Sentence.class, List.of(new Sentence(1, "overview", "", words, List.of(2024), Place.line(1))));
    }

    @Test
    void theFirstDayKnownIsThatOfPublication() throws IOException {
        report("1.html", "青山区人民政府办公室", 4);
        report("2.html", "青山区水利局", 4);
        reports.set(0, dated(reports.get(0), 2));
        reports.set(1, dated(reports.get(1), 5));
        RosterSurvey survey = survey();
        Publication office =
                all(survey.around(reports.get(0)), Publication.class).get(0);
        assertEquals(LocalDate.of(2025, 1, 15), office.date());
        assertEquals(LocalDate.of(2025, 1, 20), office.deadline());
        assertFalse(office.isPastDeadline());
        Publication bureau =
                all(survey.around(reports.get(1)), Publication.class).get(0);
        assertEquals(LocalDate.of(2025, 5, 3), bureau.date());
        assertEquals(Kind.DEPARTMENT, bureau.kind());
    }

    @Test
    void lateIsToldByTheDayKnownAndUndatedWhereNoneIs() throws IOException {
        report("1.html", "青山区人民政府办公室", 4);
        report("2.html", "青山区水利局", 4);
        report("3.html", "青山区林业局", 5);
        reports.set(1, dated(reports.get(1), 5));
        Lateness lateness = survey().lateness();
        assertEquals(List.of(new Lateness.Late("青山区水利局", null, LocalDate.of(2025, 5, 3))), lateness.late());
        assertEquals(List.of("青山区林业局"), lateness.undated());
    }

    @Test
    void theDayForHandingInIsHeldAgainstTheDayOfReceipt() throws IOException {
        Path file = Files.writeString(folder.resolve("收到.csv"), """
                单位名称,类型,上级,期限,收到日期,公开日期
                青山区水利局,部门,,1-20,2025-01-19,2025-01-28
                青山区林业局,部门,,1-20,2025-01-22,2025-01-28
                青山区农业局,部门,,1-20,,2025-01-28
                青山区教育局,部门,,1-20,2024-01-28,
                """);
        report("1.html", "青山区水利局", 1);
        report("2.html", "青山区林业局", 2);
        report("3.html", "青山区农业局", 3);
        report("4.html", "青山区教育局", 4);
        RosterSurvey survey = new RosterSurvey(RosterFile.read(file));
        reports.forEach(survey::note);
        assertEquals(
                List.of(
                        new Lateness.Late("青山区林业局", LocalDate.of(2025, 1, 22), null),
                        new Lateness.Late("青山区农业局", null, LocalDate.of(2025, 1, 28))),
                survey.lateness().late());
        assertEquals(List.of("青山区教育局"), survey.lateness().undated());
        Receipt receipt = all(survey.around(reports.get(1)), Receipt.class).get(0);
        assertEquals(LocalDate.of(2025, 1, 20), receipt.deadline());
    }

    @Test
    void whatTheRosterSaysOfAReportIsTold() throws IOException {
        report("1.html", "水利局", 4);
        assertEquals(
                List.of(
                        new RosterEntry("青山区水利局", Kind.DEPARTMENT, "青山区人民政府", false, "short", 4, ""),
                        new FellowUnits(List.of("青山区水利局", "水利局"), List.of())),
                survey().around(reports.get(0)));
    }

    @Test
    void theRollUpIsAValue() throws IOException {
        district(17, 2, 4, 6, 10, 1);
        RollUp rollUp = survey().rollUps().get(0);
        assertEquals("青山区人民政府", rollUp.members().unit());
        assertEquals(List.of("国家税务总局青山区税务局"), rollUp.members().upward());
        assertEquals(BigDecimal.valueOf(-6), rollUp.lines().get(0).difference());
        assertEquals(1, rollUp.lines().size());
    }

    @Test
    void aFigureInQuestionIsInNoSum() throws IOException {
        district(17, 2, 4, 6, 10, 1);
        RosterSurvey survey = survey();
        survey.asks(source -> source.equals("3.html") ? Set.of("applications/received/total") : Set.of());
        RollUp rollUp = survey.rollUps().get(0);
        RollUp.Line line = rollUp.lines().get(0);
        assertEquals(BigDecimal.valueOf(0), line.difference());
        assertEquals(List.of("青山区林业局"), rollUp.doubted(line));
        assertFalse(rollUp.contributors(line).contains("青山区林业局"));
    }

    private Area area() throws IOException {
        return all(survey().around(reports.get(0)), Area.class).get(0);
    }

    private void district(long... figures) {
        List<String> units = List.of("青山区", "青山区人民政府办公室", "青山区水利局", "青山区林业局", "城关镇", "城关镇水利站");
        for (int i = 0; i < units.size(); i++) {
            report(i + ".html", units.get(i), figures[i]);
        }
        report("税务.html", "国家税务总局青山区税务局", 100);
    }

    private void report(String source, String unit, long received) {
        Report report = new ReportDraft()
                .source(source)
                .sha256(source)
                .container(Report.unread("").container())
                .titleYear(2024)
                .unit(unit)
                .year(2024)
                .kind(Kind.UNKNOWN)
                .level(Level.COUNTY)
                .scope(Scope.OWN)
                .edition(2021)
                .done();
        Cell cell = new Cell(
                "applications",
                "received",
                "total",
                CellState.NUMBER,
                received,
                BigDecimal.valueOf(received),
                Long.toString(received),
                Place.line(1));
        reports.add(Facts.bare(report).with(Cell.class, List.of(cell)));
    }

    @Test
    void theUnitOfTheFileIsToldUnlessItIsClose() throws IOException {
        report("青山区林业局.html", "青山区水利局", 4);
        report("1.html", "青山区水利局", 5);
        report("青山区林业局/2.html", "青山区水利局", 6);
        report("青山区人民政府办公室.html", "青山区人民政府", 7);
        report("城关镇.html", "城关镇水利站", 8);
        assertEquals(List.of("青山区林业局", "", "", "", ""), files());
    }

    private List<String> files() throws IOException {
        RosterSurvey survey = survey();
        return reports.stream()
                .map(r -> all(survey.around(r), RosterEntry.class).get(0).file())
                .toList();
    }

    private static Facts dated(Facts facts, int month) {
        return facts.with(
                PageDate.class,
                List.of(
                        new PageDate(true, LocalDate.of(2025, month, 3), "发布日期", Place.NONE),
                        new PageDate(true, LocalDate.of(2025, month, 9), "发布日期", Place.NONE)));
    }

    private RosterSurvey survey() throws IOException {
        Path file = Files.writeString(folder.resolve("名册.csv"), ROSTER);
        RosterSurvey survey = new RosterSurvey(RosterFile.read(file));
        reports.forEach(survey::note);
        return survey;
    }

    private static <T> List<T> all(List<Surrounding> facts, Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
