package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.cli.terminal.ExitCode;
import gouji.district.ReportFiles;
import gouji.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One report in several sorts of file is one report. */
class SecondCopiesTest {
    @TempDir
    private Path folder;

    private Session session;
    private Path in;
    private Session.Outcome outcome;

    @BeforeEach
    void lay() throws IOException {
        session = new Session(folder);
        in = Files.createDirectory(folder.resolve("报送"));
        Files.writeString(folder.resolve("名册.csv"), "单位名称,类型\n云溪县水利局,部门\n云溪县林业局,部门\n");
    }

    private void text(String name, String report) throws IOException {
        Files.writeString(in.resolve(name), report);
    }

    private void docx(String name, String report) throws IOException {
        Files.write(in.resolve(name), ReportFiles.docx(report));
    }

    private JsonNode review(Object... more) throws IOException {
        List<Object> all = new ArrayList<>(List.of("review", in, "-o", out(), "--fail-on=never"));
        all.addAll(List.of(more));
        outcome = session.run(all.toArray());
        assertEquals(ExitCode.OK, outcome.status(), outcome.messages());
        return Json.parse(Files.readAllBytes(out().resolve("review.json"))).path("summary");
    }

    private JsonNode rostered() throws IOException {
        return review("--roster=" + folder.resolve("名册.csv"));
    }

    private Path out() {
        return folder.resolve("结果");
    }

    private static List<String> skipped(JsonNode summary) {
        return StreamSupport.stream(summary.path("skipped").spliterator(), false)
                .map(file -> Path.of(file.path("source").asText()).getFileName() + " "
                        + file.path("reason").asText())
                .toList();
    }

    @Test
    void aDocumentAndItsTextAreOneReport() throws IOException {
        text("水利局.txt", Session.faulty());
        docx("水利局2.docx", Session.faulty());

        for (int i = 0; i < 2; i++) {
            JsonNode summary = i == 0 ? review() : rostered();
            assertEquals(1, summary.path("reports").asInt(), outcome.out());
            assertEquals(List.of("水利局.txt copy"), skipped(summary));
            assertTrue(outcome.out().contains("水利局.txt") && outcome.out().contains("另一个文件是同一份报告"), outcome.out());
        }
        assertFalse(Files.readString(out().resolve("index.html")).contains("重复报送</dt><dd>1"));
    }

    @Test
    void itIsTheSameRoundWhenItIsRunAgain() throws IOException {
        text("水利局.txt", Session.clean());
        docx("水利局2.docx", Session.clean());
        review();
        review();
        assertTrue(outcome.messages().contains("仍是 2024 年度第一轮"), outcome.messages());
    }

    @Test
    void whatSaysSomethingElseIsAReportOfItsOwn() throws IOException {
        text("水利局.txt", Session.clean().replace("河湖治理", "河湖保护"));
        docx("水利局2.docx", Session.clean());
        assertEquals(2, review().path("reports").asInt(), "other sentences");

        text("水利局.txt", Session.clean().replace("水利局", "林业局"));
        assertEquals(2, review().path("reports").asInt(), "another unit");

        text("水利局.txt", Session.clean().replace("2024", "2023"));
        assertEquals(2, review().path("reports").asInt(), "another year");
    }

    /** The page tells when it was published: that is not lost, though the text says all the rest. */
    @Test
    void whatOneOfThemAloneTellsIsKept() throws IOException {
        Path page = Path.of("reports/平湖镇人民政府2024.html");
        Files.copy(page, in.resolve("平湖镇.html"));
        docx("平湖镇2.docx", Files.readString(Path.of("reports/平湖镇人民政府2024.txt")));
        JsonNode summary = review();
        assertEquals(List.of("平湖镇2.docx copy"), skipped(summary), outcome.out());
    }

    @Test
    void twoFilesOfOneSortAreTwoVersions() throws IOException {
        docx("水利局.docx", Session.clean());
        docx("水利局改.docx", Session.clean());
        assertEquals(2, review().path("reports").asInt());
    }

    /** What is handed in for another unit is that unit's matter, and no copy of its owner. */
    @Test
    void whatIsFiledForAnotherUnitStays() throws IOException {
        text("云溪县林业局.txt", Session.clean());
        docx("云溪县水利局.docx", Session.clean());
        assertEquals(2, rostered().path("reports").asInt(), outcome.out());
    }
}
