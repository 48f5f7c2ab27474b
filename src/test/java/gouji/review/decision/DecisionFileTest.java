package gouji.review.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.finding.Decision;
import gouji.finding.DecisionState;
import gouji.message.Language;
import gouji.message.Text;
import gouji.redaction.Masking;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions in YAML: the one form, the two older ones, and what is told of entries that cannot be taken. */
class DecisionFileTest {
    private static final Decision FULL = new Decision(
            "T3-02",
            "青禾县民政局",
            2024,
            "12345678e9012345",
            DecisionState.DEFERRED,
            "等省里 = 统一口径: \"暂缓\" # 不是注释",
            "王科长",
            LocalDate.of(2025, 1, 20),
            LocalDate.of(2025, 3, 31),
            "受理数对不上。");

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Decision bare = new Decision("T3-01", "青禾县水利局", null, "", DecisionState.DISMISSED, "台账为准", "李", null, null, "");
        for (Language language : Language.values()) {
            ReadDecisions read = written(List.of(FULL, bare), UnaryOperator.identity(), language);
            assertEquals(List.of(FULL, bare), read.decisions());
            assertEquals(List.of(), read.refused());
        }
        assertEquals(
                List.of(),
                written(List.of(), UnaryOperator.identity(), Language.ZH).decisions());
    }

    @Test
    void numbersOfPersonsAreHiddenAndTheDecisionIsStillTheSame() throws IOException {
        Decision telling = new Decision(
                "T3-01", "某局", 2024, "ab", DecisionState.EXPLAINED, "已电 13812345678", "张 13812345678", null, null, "");

        Decision read = written(List.of(telling), Masking.writer(false), Language.ZH)
                .decisions()
                .get(0);

        assertTrue(!read.reason().contains("13812345678") && !read.who().contains("13812345678"), read.toString());
        assertTrue(read.says(telling), read.toString());
    }

    @Test
    void theOlderListsAreDecisions() throws IOException {
        ReadDecisions waivers = read("""
                waivers:
                  - {rule: T3-02, unit: 青禾县民政局, reason: 系统迁移，台账为准, who: 王科长, until: 2026-12-31}
                """);
        assertEquals(
                List.of(new Decision(
                        "T3-02",
                        "青禾县民政局",
                        null,
                        "",
                        DecisionState.DISMISSED,
                        "系统迁移，台账为准",
                        "王科长",
                        null,
                        LocalDate.of(2026, 12, 31),
                        "")),
                waivers.decisions());
        ReadDecisions baseline = read("""
                baseline:
                - rule: "X-1"
                  unit: "乙局"
                  year: 2024
                  fingerprint: "ab12"
                  summary: "毫无问题"
                """);
        assertEquals(
                List.of(new Decision("X-1", "乙局", 2024, "ab12", DecisionState.KNOWN, "", "", null, null, "毫无问题")),
                baseline.decisions());
    }

    @Test
    void aFingerprintOfDigitsKeepsItsDigits() throws IOException {
        // YAML takes it for a number too large to be written out
        String print = "12345678e9012345";
        assertEquals(
                print,
                read("decisions:\n- {fingerprint: " + print + ", state: 属实}\n")
                        .decisions()
                        .get(0)
                        .fingerprint());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{rule: A, unit: 甲, state: 不是问题, who: 王}|第 1 条：缺少理由（reason）",
                "{rule: A, unit: 甲, state: 不是问题, reason: 因}|第 1 条：缺少经办人（who）",
                "{rule: A, unit: 甲, state: 单位已说明, reason: ' ', who: 王}|第 1 条：缺少理由（reason）",
                "{rule: A, unit: 甲, state: 暂缓, reason: 因, who: 王}|第 1 条：缺少期限（until）",
                "{rule: A, unit: 甲, state: 暂缓, reason: 因, who: 王, until: 明天}|第 1 条：期限（until）“明天”不是写全的日期，应写成 2026-12-31",
                "{rule: A, unit: 甲, state: 不知道}|第 1 条：没有“不知道”这种处理。可用 属实、不是问题、单位已说明、暂缓、基线",
                "{rule: A, unit: 甲}|第 1 条：没有写处理（state）。可用 属实、不是问题、单位已说明、暂缓、基线",
                "{rule: A, state: 属实}|第 1 条：应写明单位（unit）或者指纹（fingerprint）",
                "{unit: 甲, state: 属实}|第 1 条：应写明规则（rule）或者指纹（fingerprint）",
                "{rule: A, unit: 甲, year: 二四, state: 属实}|第 1 条：年度“二四”不对，应是 2024 这样的年份"
            })
    void anEntryThatIsWrongIsToldAndTheOthersAreTaken(String entry, String told) throws IOException {
        ReadDecisions read = read("decisions:\n- " + entry + "\n- {fingerprint: ab, state: 属实}\n");

        assertEquals(List.of(told), read.refused().stream().map(Text::zh).toList());
        assertEquals("ab", read.decisions().get(0).fingerprint());
        Path file = folder.resolve("处理.yaml");
        assertEquals(
                file + "：" + told,
                assertThrows(IOException.class, () -> DecisionFile.readWhole(file))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"不是问题", " 不是 问题 ", "dismissed", "No problem", "DISMISSED"})
    void aStateIsKnownByItsNamesAndItsCode(String word) throws IOException {
        assertEquals(
                DecisionState.DISMISSED,
                read("decisions:\n- {fingerprint: ab, state: '" + word + "', reason: 因, who: 王}\n")
                        .decisions()
                        .get(0)
                        .state());
    }

    @Test
    void aMisspeltKeyIsRefused() throws IOException {
        String message = assertThrows(
                        IOException.class,
                        () -> read("decisions:\n- {fingerprint: ab, state: 属实, untill: 2026-12-31}\n"))
                .getMessage();
        assertTrue(message.contains("untill。是不是 until"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "decisions: []\nwaivers: []\n", "决定: []\n", "decisions:\n-\n", "decisions:\n"})
    void whatIsNoListIsRefused(String yaml) throws IOException {
        assertThrows(IOException.class, () -> read(yaml));
    }

    @Test
    void anEndlessAliasIsRefused() throws IOException {
        StringBuilder bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
        for (char c = 'b'; c < 'k'; c++) {
            String before = "*" + (char) (c - 1);
            bomb.append(c + ": &" + c + " [" + String.join(",", Collections.nCopies(9, before)) + "]\n");
        }
        assertThrows(IOException.class, () -> read(bomb.toString()));
    }

    private ReadDecisions written(List<Decision> all, UnaryOperator<String> mask, Language language)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DecisionYaml.write(all, mask, language, out);
        return read(out.toString(StandardCharsets.UTF_8));
    }

    private ReadDecisions read(String yaml) throws IOException {
        return DecisionFile.read(Files.writeString(folder.resolve("处理.yaml"), yaml));
    }
}
