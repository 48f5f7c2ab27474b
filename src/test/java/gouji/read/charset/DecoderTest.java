package gouji.read.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.read.Draw;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way a Chinese report is encoded, told or not told. */
class DecoderTest {
    private static final String REPORT = "某县司法局2024年政府信息公开工作年度报告\n一、总体情况\n全年主动公开信息120条，镕〇。\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8",
        "UTF-8, gb2312, UTF-8",
        "GB18030, '', GB18030",
        "GB18030, gb2312, GB18030",
        "GB18030, GBK, GB18030",
        "GB18030, utf-8, GB18030",
        "GB18030, iso-8859-1, GB18030",
        "GB18030, no-such-charset, GB18030",
        "UTF-16LE, '', UTF-16LE",
        "UTF-16BE, '', UTF-16BE",
        "UTF-16LE, gb2312, UTF-16LE"
    })
    void decodes(String charset, String declared, String found) {
        String text = (declared.isEmpty() ? "" : "<meta charset=\"" + declared + "\">") + REPORT;
        Decoded decoded = Decoder.decode(text.getBytes(Charset.forName(charset)));
        assertEquals(text, decoded.text());
        assertEquals(found, decoded.charset());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void believesAByteOrderMark(String charset) {
        Decoded decoded = Decoder.decode(("\uFEFF" + REPORT).getBytes(Charset.forName(charset)));
        assertEquals(REPORT, decoded.text());
        assertEquals(charset, decoded.charset());
    }

    @Test
    void decodesBig5WhenDeclared() {
        String text = "<meta http-equiv=Content-Type content=\"text/html; charset=big5\">政府資訊公開年度報告";
        assertEquals(
                text, Decoder.decode(text.getBytes(Charset.forName("Big5"))).text());
    }

    @Test
    void keepsUtf8ThatWasCutOff() {
        byte[] bytes = REPORT.repeat(9).getBytes(StandardCharsets.UTF_8);
        Decoded decoded = Decoder.decode(Arrays.copyOf(bytes, bytes.length - 3));
        assertEquals("UTF-8", decoded.charset());
        assertEquals(1, decoded.broken());
    }

    @Test
    void aReplacementCharacterThatStandsInTheTextIsNotBroken() {
        Decoded decoded = Decoder.decode((REPORT + "\uFFFD").getBytes(StandardCharsets.UTF_8));
        assertEquals("UTF-8", decoded.charset());
        assertEquals(0, decoded.broken());
    }

    @Test
    void saysWhenTextIsGarbled() {
        byte[] bytes = REPORT.repeat(5).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i += 7) {
            bytes[i] = (byte) 0xFF;
        }
        assertTrue(Draw.read(bytes).problems().stream().anyMatch(p -> p.code().equals("garbled")));
    }
}
