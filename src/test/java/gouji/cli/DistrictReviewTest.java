package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gouji.cli.terminal.ExitCode;
import gouji.district.District;
import gouji.district.Districts;
import gouji.district.Fault;
import gouji.district.Faults;
import gouji.district.Folder;
import gouji.district.Organ;
import gouji.district.Page;
import gouji.form.Forms;
import gouji.rules.RuleBook;
import gouji.rules.metadata.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated district of one government, 60 bureaus and 18 townships and sub-districts, reviewed in one command. */
class DistrictReviewTest {
    private static final int YEAR = 2024;
    private static final District CLEAN = new Districts(YEAR).of("云湖区", 1);

    /** Rules that find nothing in such a district, and why. */
    private static final Map<String, String> NOT_PLANTED = Map.of(
            "PB-01(kind-unknown)", "it only says that it cannot tell, and the roster tells every kind",
            "AG-04(doubted)", "a fault of a unit below: theGovernmentIsNotSentBackForAUnitBelowIt",
            "PB-01(received)", "the roster of the district has no days of receipt: RosterSurveyTest",
            "PB-03(received)", "likewise",
            "PB-07", "needs a page with an attachment: AttachmentsTest; the reports here are text",
            "YR-09(file)", "every file is named after its unit, by which it is added up: RosterSurveyTest",
            "T3-21", "off unless a profile turns it on",
            "T2-06(scope-unknown)", "all organs of the roster report on themselves or on their area, and say so",
            "T2-08", "no organ of a district may make rules");

    @TempDir
    private Path folder;

    @Test
    void whatIsPutWrongIsFoundAndNothingElse() throws IOException {
        assertEquals(List.of(), review(CLEAN));
        assertEquals(
                Faults.ALL.stream().flatMap(f -> f.expected("云湖区")).sorted().toList(), review(Faults.plant(CLEAN)));
    }

    @Test
    void theGovernmentIsNotSentBackForAUnitBelowIt() throws IOException {
        List<String> found = review(Faults.miscounted(CLEAN, "水利局", "教育局"));
        assertTrue(found.stream().anyMatch(f -> f.startsWith("T3-") && f.endsWith("云湖区水利局")), found.toString());
        assertEquals(
                List.of("AG-04 云湖区人民政府"),
                found.stream().filter(f -> f.endsWith("人民政府")).toList());
        JsonNode result = result();
        for (JsonNode report : result.path("reports")) {
            if (report.path("unit").asText().equals("云湖区人民政府")) {
                assertEquals("pass", report.path("verdict").asText());
                String message = report.path("findings").get(0).path("message").asText();
                assertTrue(message.contains("云湖区教育局") && message.contains("云湖区水利局"), message);
            }
        }
    }

    private JsonNode result() throws IOException {
        return new ObjectMapper()
                .readTree(Files.readAllBytes(folder.resolve("结果").resolve("review.json")));
    }

    @Test
    void everyRuleOfAReviewHasAFault() {
        Set<String> rules = RuleBook.read(Path.of("rules")).rules().stream()
                .filter(r -> r.needsSurroundings() || r.needs().contains("attachment"))
                .map(RuleInfo::key)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> planted = Stream.concat(Faults.ALL.stream().map(Fault::rule), NOT_PLANTED.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(planted, rules);
    }

    private List<String> review(District district) throws IOException {
        Page page = new Page(Forms.read(Path.of("rules")).forYear(YEAR).orElseThrow());
        Folder files = new Folder(folder, page);
        clear(files.now(), files.before(), files.roster());
        files.add(district);
        Path out = folder.resolve("结果");
        Session.Outcome outcome = Session.plain(
                "review",
                "--rules=rules",
                "--fail-on=never",
                "--as-of=2025-04-01",
                "--roster=" + files.roster(),
                "--previous=" + files.before(),
                "--year=" + YEAR,
                "-o",
                out.toString(),
                files.now().toString());
        assertEquals(ExitCode.OK, outcome.status(), outcome.messages());
        JsonNode result = result();
        assertEquals(
                reports(files.now()), result.path("summary").path("reports").asInt(), "the batch is no report");
        return findings(result);
    }

    private static int reports(Path year) throws IOException {
        try (Stream<Path> files = Files.list(year)) {
            return Math.toIntExact(files.count());
        }
    }

    private static List<String> findings(JsonNode json) {
        List<String> found = new ArrayList<>();
        for (JsonNode report : json.path("reports")) {
            for (JsonNode finding : report.path("findings")) {
                String unit = report.path("unit").asText();
                found.add(finding.path("rule").asText() + " " + (unit.isEmpty() ? named(finding) : unit));
            }
        }
        return found.stream().sorted().toList();
    }

    /** The organs a finding of all reports together names. */
    private static String named(JsonNode finding) {
        return CLEAN.organs().stream()
                .map(Organ::name)
                .filter(finding.path("message").asText()::contains)
                .collect(Collectors.joining("、"));
    }

    private static void clear(Path... places) throws IOException {
        for (Path place : places) {
            if (Files.exists(place)) {
                try (Stream<Path> files = Files.walk(place)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }
}
