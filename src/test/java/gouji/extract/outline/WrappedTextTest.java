package gouji.extract.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extract.Extractor;
import gouji.extract.Samples;
import gouji.message.Codes;
import gouji.model.Facts;
import gouji.model.Overrides;
import gouji.model.Sentence;
import gouji.read.Reader;
import gouji.read.document.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text whose lines are wrapped by hand or by a converter says what it said before. */
class WrappedTextTest {
    private static final Extractor EXTRACTOR = new Extractor(Samples.forms(), Samples.phrases());
    private static final int SHORTEST_PROSE = 24;
    private static final String PREAMBLE =
            "根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和《关于印发中华人民共和国政府信息公开工作年度报告格式的通知》的规定，编制本报告。报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、因政府信息公开工作被申请行政复议和提起行政诉讼情况、政府信息公开工作存在的主要问题及改进情况，以及其他需要报告的事项等六个部分组成，所列数据的统计期限自2024年1月1日起至2024年12月31日止。";

    @ParameterizedTest
    @ValueSource(ints = {20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 44, 48})
    void readsAsBefore(int width) throws IOException {
        for (String name : List.of("青禾县水利局2024.txt", "平湖镇人民政府2024.txt", "云岭县商务局2024.txt")) {
            String text = Files.readString(Path.of("reports", name));
            String title = text.lines().findFirst().orElseThrow();
            String whole = text.replaceFirst("\n", "\n\n" + PREAMBLE + "\n");
            assertEquals(told(whole), told(wrapped(whole, width)), name + " at " + width);
            assertEquals(title, title.strip());
        }
    }

    private static String wrapped(String text, int width) {
        return text.lines()
                .map(line -> line.contains("\t") || line.length() < SHORTEST_PROSE
                        ? line
                        : line.replaceAll("(.{" + width + "})(?=.)", "$1\n"))
                .collect(Collectors.joining("\n"));
    }

    private static String told(String text) {
        Document document =
                (Document) new Reader(Samples.forms().editions()).read("a.txt", text.getBytes(StandardCharsets.UTF_8));
        Facts facts = EXTRACTOR.extract(document, Overrides.NOTHING);
        String outline =
                facts.sections().stream().map(s -> s.code() + s.number()).collect(Collectors.joining(" "))
                        + facts.topics().stream().map(t -> t.code()).collect(Collectors.joining(" ", " / ", ""));
        return facts.report().title() + " " + facts.report().unit() + " "
                + facts.report().year() + " "
                + Codes.of(facts.report().kind()) + "\n" + outline + "\n"
                + facts.cells().size() + " cells, "
                + facts.periods().size() + " periods\n"
                + facts.sentences().stream().map(Sentence::text).collect(Collectors.joining("\n"));
    }
}
