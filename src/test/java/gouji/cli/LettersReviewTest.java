package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.terminal.ExitCode;
import gouji.district.Districts;
import gouji.district.Faults;
import gouji.district.Folder;
import gouji.district.Page;
import gouji.district.ReportFiles;
import gouji.form.Forms;
import gouji.rules.RuleBook;
import gouji.rules.metadata.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves the office after the review of a district in which everything is wrong once. */
class LettersReviewTest {
    private static final int YEAR = 2024;
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{8,}");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PLACEHOLDER = Pattern.compile("[{}]|null|undefined");

    @TempDir
    private static Path folder;

    private static final Map<String, String> LETTERS = new LinkedHashMap<>();
    private static Session.Outcome outcome;

    @BeforeAll
    static void review() throws IOException {
        Page page = new Page(Forms.read(Path.of("rules")).forYear(YEAR).orElseThrow());
        Folder files = new Folder(folder, page);
        files.add(Faults.plant(new Districts(YEAR).of("云湖区", 1)));
        Path now = files.now();
        Files.write(now.resolve("云湖区财政局.txt"), new byte[0]);
        Files.writeString(now.resolve("云湖区统计局2024.pdf"), "%PDF-1.4\nbroken");
        Files.delete(now.resolve("云湖区统计局.txt"));
        Files.write(now.resolve("云湖区民政局盖章版.pdf"), ReportFiles.scan());
        Files.delete(now.resolve("云湖区民政局.txt"));
        Files.copy(now.resolve("云湖区行政审批局.txt"), now.resolve("云湖区行政审批局-修改.txt"));
        Files.writeString(folder.resolve("gouji.yaml"), """
                roster: 名册.csv
                inputs: 本年
                output: 结果
                previous: 上年
                as-of: 2025-04-01
                year: 2024
                fail-on: never
                format: csv
                letter:
                  sender: 云湖区人民政府办公室
                  contact: 王某
                  phone: 0736-3221000
                  number: 云公开〔2025〕{n}号
                  first: 3
                  days: 14
                """);
        outcome = Session.plain("review", "--rules=rules", "--project=" + folder.resolve("gouji.yaml"));
        try (Stream<Path> all = Files.list(folder.resolve("结果/notices"))) {
            for (Path file : all.sorted().toList()) {
                LETTERS.put(file.getFileName().toString().replace(".docx", ""), text(file));
            }
        }
    }

    private static String text(Path docx) throws IOException {
        try (InputStream in = Files.newInputStream(docx);
                XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(in))) {
            return words.getText();
        }
    }

    private static String out(String name) throws IOException {
        return text(folder.resolve("结果").resolve(name));
    }

    private static String letter(String name) {
        return LETTERS.getOrDefault(name, "no " + name + " in " + LETTERS.keySet());
    }

    @Test
    void everyKindIsWrittenAndNobodyGetsTwo() {
        assertEquals(ExitCode.UNREADABLE, outcome.status(), outcome.messages());
        Map<String, Long> kinds = LETTERS.keySet().stream()
                .collect(Collectors.groupingBy(
                        name -> name.substring(0, name.indexOf('-')), TreeMap::new, Collectors.counting()));
        assertEquals(1, kinds.get("催报函"));
        assertEquals(1, kinds.get("所报非本单位通知"));
        assertEquals(3, kinds.get("重报通知"));
        assertEquals(4, kinds.get("雷同通知"));
        assertEquals(3, kinds.get("整改通知"), kinds.toString());
        assertTrue(kinds.get("核实通知") > 10, kinds.toString());
        assertEquals(
                LETTERS.size(),
                LETTERS.keySet().stream()
                        .map(name -> name.substring(name.indexOf('-') + 1))
                        .distinct()
                        .count());
    }

    @Test
    void theCopiedTheForeignAndTheScannedGetTheirLettersAndNobodyElse() {
        assertEquals(List.of("雷同通知"), kinds("税务局"));
        assertEquals(List.of("雷同通知"), kinds("烟草专卖局"));
        assertEquals(List.of("所报非本单位通知"), kinds("经济社会调查队"));
        assertEquals(List.of(), kinds("投资促进局"), "its own report is well");
        assertEquals(List.of("重报通知"), kinds("民政局"));
        assertTrue(letter("重报通知-云湖区民政局2024").contains("《云湖区民政局盖章版.pdf》"), letter("重报通知-云湖区民政局2024"));
        LETTERS.forEach((name, text) -> {
            boolean alike = name.startsWith("雷同通知");
            assertEquals(alike, text.contains("内容完全相同") && !name.startsWith("所报") || text.contains("雷同（"), name);
        });
    }

    /** What is written to a unit. */
    private static List<String> kinds(String unit) {
        return LETTERS.keySet().stream()
                .filter(name -> name.endsWith("-云湖区" + unit + YEAR))
                .map(name -> name.substring(0, name.indexOf('-')))
                .toList();
    }

    @Test
    void noLetterHasWhatOnlyTheProgramNeeds() {
        List<String> rules = RuleBook.read(Path.of("rules")).rules().stream()
                .map(RuleInfo::id)
                .distinct()
                .toList();
        LETTERS.forEach((name, text) -> {
            rules.forEach(rule -> assertFalse(text.contains(rule), name + " has " + rule));
            // what a report says itself may have anything
            String own = QUOTED.matcher(text).replaceAll("");
            Stream.of("gouji", ".json", ".yaml", "--", "/", "\\", "名册.csv", "指纹", "勾稽")
                    .forEach(word -> assertFalse(own.contains(word), name + " has " + word + ": " + own));
            Stream.of(HASH, ISO_DAY, PLACEHOLDER)
                    .forEach(shape -> assertFalse(shape.matcher(own).find(), name + " has " + shape + ": " + own));
            assertFalse(own.contains("%") && !name.contains("体育局"), name + ": " + own);
        });
    }

    @Test
    void everyLetterSaysWhoAsksForWhatByWhenAndIsNumberedInOrder() {
        LETTERS.forEach((name, text) -> {
            Stream.of("2024年政府信息公开", "于2025年4月15日前", "云湖区人民政府办公室", "2025年4月1日", "（联系人：王某，联系电话：0736-3221000）")
                    .forEach(words -> assertTrue(text.contains(words), name + " without " + words + ": " + text));
            assertTrue(text.contains(name.substring(name.indexOf('-') + 1).replace("2024", "") + "："), text);
        });
        List<Integer> numbers = LETTERS.values().stream()
                .map(text -> Integer.valueOf(text.replaceAll("(?s).*云公开〔2025〕(\\d+)号.*", "$1")))
                .sorted()
                .toList();
        assertEquals(Stream.iterate(3, n -> n + 1).limit(LETTERS.size()).toList(), numbers);
    }

    @Test
    void eachKindSaysWhatItHasTo() {
        assertTrue(letter("催报函-云湖区气象局2024").contains("你单位应当于1月25日前报送"), letter("催报函-云湖区气象局2024"));
        String foreign = letter("所报非本单位通知-云湖区经济社会调查队2024");
        assertTrue(foreign.contains("《云湖区经济社会调查队.txt》") && foreign.contains("写明的单位是云湖区投资促进局，内容也与"), foreign);
        assertFalse(LETTERS.keySet().stream().anyMatch(name -> name.contains("投资促进局")), "is not blamed");
        assertTrue(letter("重报通知-云湖区财政局2024").contains("《云湖区财政局.txt》没有内容"), letter("重报通知-云湖区财政局2024"));
        assertTrue(letter("重报通知-云湖区统计局2024").contains("已经损坏"), letter("重报通知-云湖区统计局2024"));
        String alike = letter("雷同通知-云湖区园林绿化中心2024");
        assertTrue(alike.contains("正文与云湖区公共资源交易中心的报告雷同") && alike.contains("相同的文字如"), alike);
        assertTrue(letter("雷同通知-云湖区税务局2024").contains("与云湖区烟草专卖局报送的报告内容完全相同"), letter("雷同通知-云湖区税务局2024"));
        assertTrue(letter("雷同通知-云湖区烟草专卖局2024").contains("与云湖区税务局报送的报告内容完全相同"), letter("雷同通知-云湖区烟草专卖局2024"));
        String versions = letter("整改通知-云湖区行政审批局2024");
        assertTrue(versions.contains("先后报送了2份文件，以下以《云湖区行政审批局-修改.txt》为准"), versions);
    }

    @Test
    void theCircularCanBePublished() throws IOException {
        String circular = out("通报.docx");
        RuleBook.read(Path.of("rules")).rules().forEach(rule -> assertFalse(circular.contains(rule.id()), circular));
        Stream.of("/", ".txt", ".pdf", "{", "null")
                .forEach(word -> assertFalse(circular.contains(word), word + " in " + circular));
        assertFalse(ISO_DAY.matcher(circular).find(), circular);
        Stream.of(
                        "应报送单位91个，已报送89个，报送率97.8%",
                        "按时率",
                        "一次通过率",
                        "平均得分",
                        "云湖区公共资源交易中心、云湖区园林绿化中心。",
                        "云湖区气象局。",
                        "云湖区经济社会调查队（所报为云湖区投资促进局的报告）",
                        "云湖区财政局：文件没有内容",
                        "云湖区烟草专卖局、云湖区税务局。",
                        "云湖区税务局\t1\t0\t内容与其他",
                        "云湖区发展和改革局（2025年2月6日公开）")
                .forEach(words -> assertTrue(circular.contains(words), words + " not in " + circular));
    }

    @Test
    void aReportThatWasNotReadHasNoRankAndNoPointsButAReason() throws IOException {
        String circular = out("通报.docx");
        String ranking = circular.substring(circular.indexOf("得分排名"));
        assertTrue(ranking.contains("云湖区林业局") && !ranking.contains("云湖区财政局"), ranking);
        String index = Files.readString(folder.resolve("结果/index.html"), StandardCharsets.UTF_8);
        int row = index.indexOf("云湖区财政局", index.lastIndexOf("<tbody"));
        assertTrue(
                row > 0 && index.substring(row, row + 2000).contains("文件是空的"), "named as in the roster, with a reason");
    }

    @Test
    void halfAPageSaysWhatIsToBeDecided() throws IOException {
        String brief = out("情况简报.docx");
        Stream.of("应报送单位91个", "退回5份", "主要问题：", "缺报1个（云湖区气象局），是否发函催报", "正文雷同4个", "文件无法读取3份")
                .forEach(words -> assertTrue(brief.contains(words), words + " not in " + brief));
        assertTrue(brief.length() < 700, "half a page: " + brief.length());
    }

    @Test
    void unitsAreNamedAsInTheRoster() throws IOException {
        String csv = Files.readString(folder.resolve("结果/review.csv"), StandardCharsets.UTF_8);
        // its title has another name than the roster
        assertTrue(csv.contains(",云湖区公路养护中心,"), csv);
        assertTrue(csv.contains("云湖区财政局.txt\",云湖区财政局,"), csv);
    }
}
