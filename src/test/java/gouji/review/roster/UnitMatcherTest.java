package gouji.review.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.model.Kind;
import gouji.model.Report;
import gouji.model.ReportDraft;
import gouji.review.roster.Match.How;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitMatcherTest {
    private static final Roster ROSTER = roster(
            "云泽市青山区人民政府",
            "云泽市青山区水利局=青山水务局",
            "云泽市青山区发展和改革局",
            "云泽市青山区城关镇人民政府",
            "云泽市洪湖区人民政府",
            "云泽市洪湖区水利局",
            "云泽市洪湖区城关镇人民政府",
            "云泽市洪湖区和平街道办事处",
            "云泽市洪湖区人民政府办公室");

    @ParameterizedTest
    @CsvSource({
        // report, file, unit, how
        "云泽市青山区水利局, 1.html, 云泽市青山区水利局, NAME",
        "云泽市 青山区政府信息, 青山区水利局2024年年报.docx, 云泽市青山区水利局, FILE",
        "青山区水利局, 1.html, 云泽市青山区水利局, SHORT",
        "青山水务局, 1.html, 云泽市青山区水利局, ALIAS",
        "东江省云泽市青山区, 1.html, 云泽市青山区人民政府, SHORT",
        "青山区, 1.html, 云泽市青山区人民政府, SHORT",
        "青山区人民政府办公室, 1.html, 云泽市青山区人民政府, OFFICE",
        "青山区政府, 1.html, 云泽市青山区人民政府, OFFICE",
        "洪湖区人民政府办公室, 1.html, 云泽市洪湖区人民政府办公室, SHORT",
        "洪湖区人民政府, 1.html, 云泽市洪湖区人民政府, SHORT",
        "和平街道, 1.html, 云泽市洪湖区和平街道办事处, OFFICE",
        "发展和改革局, 1.html, 云泽市青山区发展和改革局, SHORT",
        "水利局, 洪湖区水利局.docx, 云泽市洪湖区水利局, FILE",
        "水利局, 年报.docx, , UNCLEAR",
        "城关镇, 年报.docx, , UNCLEAR",
        "改革局, 1.docx, , NONE",
        "'', 青山区/水利局.pdf, , UNCLEAR",
        "'', 青山区水利局/2024年度政府信息公开工作年度报告.pdf, 云泽市青山区水利局, FILE",
        "'', 年报.zip!/青山区水利局2024年政府信息公开工作年度报告.pdf, 云泽市青山区水利局, FILE",
        "'', 洪湖区水利局、青山区水利局.pdf, , UNCLEAR",
        "'', 2024.pdf, , NONE"
    })
    void aReportIsItsUnits(String name, String file, String unit, How how) {
        Match match = match(name, file);
        assertEquals(unit, match.unit() == null ? null : match.unit().name());
        assertEquals(how, match.how());
    }

    @Test
    void unitsThatFitEquallyAreNamedAndNotMissing() {
        Match match = match("水利局", "年报.docx");
        assertEquals(List.of("云泽市青山区水利局", "云泽市洪湖区水利局"), match.candidates());
        RosterSubmissions call = RosterSubmissions.of(ROSTER, List.of(match), List.of());
        assertEquals(7, call.missing().size());
        assertEquals(List.of(match), call.unmatched());
    }

    @Test
    void aFileNamedAfterAnotherUnitIsTold() {
        Match match = match("青山区水利局", "青山区发展和改革局.docx");
        assertEquals("云泽市青山区水利局", match.unit().name());
        assertEquals("云泽市青山区发展和改革局", match.file().name());
        assertEquals(
                7,
                RosterSubmissions.of(ROSTER, List.of(match), List.of())
                        .missing()
                        .size());
    }

    @Test
    void twoReportsOfAUnitAreDoubled() {
        List<Match> matches = List.of(match("青山区水利局", "1.html"), match("洪湖区水利局", "2.html"), match("青山水务局", "3.html"));
        RosterSubmissions call = RosterSubmissions.of(ROSTER, matches, List.of());
        assertEquals(List.of("云泽市青山区水利局"), List.copyOf(call.doubled().keySet()));
        assertEquals(2, call.doubled().get("云泽市青山区水利局").size());
        assertEquals(List.of(), call.unmatched());
    }

    private static Match match(String name, String file) {
        Report report = new ReportDraft()
                .source(file)
                .titleYear(2024)
                .unit(name)
                .year(2024)
                .edition(2021)
                .done();
        return new UnitMatcher(ROSTER).of(report);
    }

    private static Roster roster(String... names) {
        List<Unit> units = new ArrayList<>();
        for (String name : names) {
            String[] parts = name.split("=");
            List<String> aliases = Stream.of(parts).skip(1).toList();
            units.add(
                    new Unit(parts[0], aliases, Kind.UNKNOWN, "", null, false, null, null, null, "", units.size() + 2));
        }
        return new Roster(units);
    }
}
