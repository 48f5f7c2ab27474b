package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.options.ProjectFile;
import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;

/** The project, the roster and the waivers that are handed out as examples do what they say, with the samples beside them. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("src/main/examples");
    private static final Pattern KEY = Pattern.compile("^(?:# )?([a-z-]+):", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @Test
    void theProjectReviewsTheSamples() throws IOException {
        Path project = copied(EXAMPLES, "examples").resolve("gouji.yaml");
        copied(Path.of("reports"), "reports");

        Session.Outcome outcome = Session.plain("review", "--rules=rules", "--project=" + project);

        assertEquals(ExitCode.FINDINGS, outcome.status(), outcome.messages() + outcome.out());
        Path out = folder.resolve("examples/结果");
        assertEquals(
                List.of(
                        folder.resolve("examples/处理.yaml") + "：录入 2 条处理，其中 0 条取代以前的；另有 0 条已经有了。",
                        "本次是 2024 年度第一轮（2025年2月10日）。",
                        "缺报 1 个单位：青禾县民政局。名单见总览。",
                        "总览在 " + out.resolve("index.html") + "，用浏览器打开。"),
                outcome.messages().lines().toList());
        for (String decided : List.of("已豁免 TX-11", "已豁免 ST-14")) {
            assertTrue(outcome.out().contains(decided), decided);
        }
        assertTrue(outcome.out().contains("PB-03"), "the day one of them was published: " + outcome.out());
        String overview = Files.readString(out.resolve("index.html"));
        assertTrue(overview.contains("青禾县平湖镇人民政府 <span>2025年1月20日公开</span>"), "late");
        assertTrue(overview.contains("白鹭县教育局"), "of no unit on the roster");
    }

    @Test
    void whatMayBeWrittenBesidesIsTaken() throws IOException {
        CommandSpec review =
                Main.commands(Terminal.system()).getSubcommands().get("review").getCommandSpec();
        List<String> keys = KEY.matcher(Files.readString(EXAMPLES.resolve("gouji.yaml")))
                .results()
                .map((MatchResult m) -> m.group(1))
                .filter(key -> !key.equals(ProjectFile.INPUTS) && !key.equals("letter"))
                .toList();

        assertTrue(keys.containsAll(List.of("roster", "decisions", "previous", "store", "round")), keys.toString());
        keys.forEach(key -> assertNotNull(review.findOption("--" + key), key));
    }

    private Path copied(Path from, String to) throws IOException {
        Path target = Files.createDirectories(folder.resolve(to));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
        return target;
    }
}
