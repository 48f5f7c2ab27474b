package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gouji.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies among reports and is none is named and counts nowhere; what may be one is told as unread. */
class NotesAmongReportsTest {
    private static final String NOTICE = """
            关于报送2024年政府信息公开工作年度报告的通知

            各乡镇人民政府、区直各部门：
            现将年度报告编制和发布有关事项通知如下：

            一、总体要求
            各单位要高度重视，主动公开和依申请公开情况据实填写。

            二、报送时间
            请于2025年1月20日前报送。

            三、其他事项
            联系人：张三。
            """;

    @TempDir
    private Path folder;

    @Test
    void notesNoticesAndRostersAreNoReports() throws IOException {
        write("说明.txt", "本文件夹是各单位报来的年报，请先看水利局。");
        write("读我.txt", "各单位年报放在这里，联系人王某。");
        write("请读我.txt", "各单位年报放在这里，联系人王某。");
        write("自述文件.txt", "各单位年报放在这里，联系人王某。");
        write("自述.txt", "各单位年报放在这里，联系人王某。");
        write("填报说明.txt", "年度报告分六个部分，表格不要改动。");
        write("readme.md", "# README\nreports of 2024, as they came by mail");
        write("2024年报编制说明.txt", "年度报告分六个部分，表格不要改动。");
        write("通知.txt", NOTICE);
        write("新建文本文档.txt", NOTICE);
        write("名单.csv", "单位名称,类型,上级\n青山区水利局,部门,\n青山区林业局,部门,\n");
        write("units.csv", "序号,单位名称,年报\n1,青山区水利局,已报\n2,青山区林业局,未报\n");
        write("电话.txt", "水利局 王某 3221234\n林业局 李某 3221235\n教育局 周某 3221236");
        write("网站.url", "[InternetShortcut]\nURL=http://www.example.com/\n");
        write("gouji.yaml", "lang: zh\n");
        JsonNode summary = reviewed(ExitCode.OK).path("summary");
        assertEquals(0, summary.path("reports").asInt());
        assertEquals(15, notes(summary).size(), notes(summary).toString());
    }

    @Test
    void whatMayBeAReportIsToldAsUnread() throws IOException {
        write("青山区水利局2024年政府信息公开工作年度报告.txt", "见附件，内容已经发布在网站上，请点击查看。");
        write("林业局.txt", "王某三月起负责这项工作，电话照旧不变，请知悉。");
        write("函谷关镇2024.txt", "见附件。");
        write("1.txt", "本机关政府信息公开工作情况如下，各项数字见后");
        write("空.txt", "");
        write("短.txt", "见附图");
        JsonNode summary = reviewed(ExitCode.UNREADABLE).path("summary");
        assertEquals(6, summary.path("verdicts").path("unreadable").asInt());
        assertEquals(List.of(), notes(summary));
        for (JsonNode report : result().path("reports")) {
            assertTrue(report.path("score").isMissingNode(), report.toString());
            assertTrue(report.path("problems").size() > 0, report.toString());
        }
    }

    @Test
    void aReportWithoutTablesThatIsNamedAsOneStaysOne() throws IOException {
        write("水利局2024年度报告.txt", NOTICE);
        assertEquals(
                1, reviewed(ExitCode.FINDINGS).path("summary").path("reports").asInt());
    }

    @Test
    void whatAReviewLeftIsNoReport() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Path report = Files.copy(
                Path.of("reports/东岭县林业局2024.txt"), folder.resolve("in").resolve("报告.txt"));
        reviewed(ExitCode.FINDINGS);
        List<Path> left;
        try (Stream<Path> files = Files.walk(folder.resolve("结果"))) {
            left = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("facts"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
        Files.delete(report);
        for (Path file : left) {
            Files.copy(file, folder.resolve("in").resolve(file.getFileName()));
        }
        JsonNode summary = reviewed(ExitCode.OK).path("summary");
        assertEquals(0, summary.path("reports").asInt(), summary.toString());
    }

    private void write(String name, String words) throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve(name), words);
    }

    private JsonNode reviewed(int status) throws IOException {
        Session.Outcome outcome = Session.plain(
                "review",
                "--rules=rules",
                "--as-of=2025-04-01",
                "-o",
                folder.resolve("结果").toString(),
                folder.resolve("in").toString());
        JsonNode result = result();
        assertEquals(status, outcome.status(), outcome.messages() + outcome.out() + result.path("summary"));
        return result;
    }

    private JsonNode result() throws IOException {
        return new ObjectMapper()
                .readTree(Files.readAllBytes(folder.resolve("结果").resolve("review.json")));
    }

    private static List<String> notes(JsonNode summary) {
        List<String> notes = new ArrayList<>();
        for (JsonNode skipped : summary.path("skipped")) {
            if (skipped.path("reason").asText().equals("note")) {
                notes.add(skipped.path("source").asText().replaceFirst(".*/", ""));
            }
        }
        return notes;
    }
}
