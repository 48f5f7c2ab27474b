package gouji.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
    @ParameterizedTest
    @CsvSource({
        "身份证号11010119900307781X。, 身份证号110***********781X。",
        "号码990101198001010014。, 号码990***********0014。",
        "联系人手机：13800138000，传真同上, 联系人手机：138****8000，传真同上",
        "手机+8613800138000, 手机+86138****8000",
        "请缴至账号4111111111111111, 请缴至账号411*********1111",
        "１３８００１３８０００是手机, １３８****８０００是手机",
    })
    void hidesNumbersOfPersons(String text, String masked) {
        assertEquals(masked, Masking.mask(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "网站访问量13800138000次",
                "http://www.example.gov.cn/art/t20240117_13800138000.html",
                "统一社会信用代码91320322MA1MXXXX3X",
                "电话：0527-83593059",
                "网站标识码3213220001",
                "索引号4111111111111111",
                "档案号990101198001010013",
                "增长1.38001380001倍",
                "110***********781X"
            })
    void leavesOtherNumbersAlone(String text) {
        assertEquals(text, Masking.mask(text));
    }

    @Test
    void maskingTwiceChangesNothing() {
        String once = Masking.mask("申请人11010119900307781X，手机13800138000");
        assertEquals(once, Masking.mask(once));
    }

    @Test
    void aWrongCheckDigitIsKeptButNotValid() {
        List<Masking.Span> spans = Masking.find("号码110101199003077819");
        assertEquals(1, spans.size());
        assertEquals(false, spans.get(0).valid());
    }

    @TestFactory
    Stream<DynamicTest> hidesWhatTheCorpusTells() {
        return NumberCorpus.read().hide().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.text(), () -> {
                    for (String around : List.of("%s", "张某%s，", "办公室 %s 值班", "报告-%s.html")) {
                        String text = around.replace("%s", entry.text());
                        String masked = Masking.mask(text);
                        assertFalse(masked.contains(entry.number()), masked);
                        assertEquals(text.length(), masked.length());
                        assertEquals(masked, Masking.mask(masked));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> keepsWhatTheCorpusTells() {
        return NumberCorpus.read().keep().stream()
                .map(text -> DynamicTest.dynamicTest(text, () -> {
                    assertEquals(text, Masking.mask(text));
                    assertEquals("关于" + text + "，", Masking.mask("关于" + text + "，"));
                }));
    }

    @Test
    void tellsOnlyWhatItIsSureOf() {
        for (String text : List.of("138 1234 5679", "tel13812345679", "320322850312121", "zhangsan@qq.com")) {
            assertEquals(List.of(), Masking.find(text), text);
            assertEquals(text, Masking.maskSure(text));
        }
    }

    @Test
    void aPartIsMaskedAsInTheWhole() {
        String sentence = "电话138 1234 5679，";
        assertEquals("****", Masking.maskPart(Masking::mask, sentence, "1234"));
        assertEquals("别的", Masking.maskPart(Masking::mask, sentence, "别的"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "13",
                "138 ",
                "1 ",
                "13-",
                "13812345678",
                "131301199003070",
                "a1@",
                "a#",
                "a at ",
                "[at",
                "cn",
                "138,",
                "１",
                "62 ",
                "0086"
            })
    void aLongTextTakesNoLongTime(String part) {
        String text = part.repeat(400_000 / part.length());
        assertTimeout(Duration.ofSeconds(10), () -> Masking.mask(text));
    }

    @Test
    void manyNumbersRunTogetherAreAllHidden() {
        String masked = Masking.mask("13812345678".repeat(40));
        assertEquals("138****5678".repeat(40), masked);
    }

    @Test
    void nothingToMaskInNothing() {
        assertNull(Masking.mask(null));
    }
}
