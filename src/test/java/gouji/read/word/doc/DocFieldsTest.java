package gouji.read.word.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.read.Draw;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the fields of a DOC file the result is read, not the instruction, wherever paragraphs end. */
class DocFieldsTest {
    private static final Path FILE = Path.of("src/test/resources/gouji/samples/青禾县水利局2024.doc");
    private static final String END = "栏目已经清理。";
    private static final String NEXT = "（五）监督保障情况。";

    /** Marks: { begins a field, | parts instruction and result, } ends it. */
    @ParameterizedTest
    @CsvSource({
        // within one paragraph
        "栏目{I|5},（五）监督保障情况。,栏目5,（五）监督保障情况。",
        // begun at the end of a paragraph, its instruction in the next
        "栏目已经清理{,' IF |甲}情况。',栏目已经清理,甲情况。",
        // its result in the next
        "栏目已经{I|,甲乙丙丁戊己庚辛}。,栏目已经,甲乙丙丁戊己庚辛。",
        // no result
        "栏目已经{I},（五）监督保障情况。,栏目已经,（五）监督保障情况。",
        // never ended
        "栏目已经清理{,（五）监督保障情况。,栏目已经清理,（五）监督保障情况。",
        "栏目已经|清理,（五）监督保障情}。,栏目已经清理,（五）监督保障情。"
    })
    void whatIsShown(String end, String next, String shown, String after) throws IOException {
        byte[] bytes = Files.readAllBytes(FILE);
        replace(bytes, END, marked(end));
        replace(bytes, NEXT, marked(next));
        List<String> blocks = Draw.blocks(Draw.read(bytes));
        assertTrue(blocks.stream().anyMatch(b -> b.endsWith("两个" + shown)), blocks.toString());
        assertTrue(blocks.contains(after), blocks.toString());
        assertEquals(Draw.blocks(Draw.read(Files.readAllBytes(FILE))).size(), blocks.size());
    }

    private static String marked(String text) {
        return text.replace('{', (char) 0x13).replace('|', (char) 0x14).replace('}', (char) 0x15);
    }

    private static void replace(byte[] bytes, String old, String text) {
        assertEquals(old.length(), text.length());
        byte[] from = old.getBytes(StandardCharsets.UTF_16LE);
        byte[] to = text.getBytes(StandardCharsets.UTF_16LE);
        int replaced = 0;
        for (int at = 0; at + from.length <= bytes.length; at++) {
            if (java.util.Arrays.equals(bytes, at, at + from.length, from, 0, from.length)) {
                System.arraycopy(to, 0, bytes, at, to.length);
                replaced++;
            }
        }
        assertEquals(1, replaced, old);
    }
}
