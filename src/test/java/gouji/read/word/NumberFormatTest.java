package gouji.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {
    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalZero, 7, 07",
        "decimalFullWidth, 12, １２",
        "decimalEnclosedCircle, 1, ①",
        "decimalEnclosedCircleChinese, 21, ㉑",
        "decimalEnclosedCircle, 50, ㊿",
        "decimalEnclosedParen, 2, ⑵",
        "ideographEnclosedCircle, 3, ㊂",
        "chineseCounting, 10, 十",
        "chineseCountingThousand, 12, 十二",
        "37, 20, 二十",
        "39, 105, 一百零五",
        "chineseCountingThousand, 110, 一百一十",
        "chineseLegalSimplified, 12, 壹拾贰",
        "ideographDigital, 10, 一〇",
        "ideographTraditional, 11, 甲",
        "ideographZodiac, 12, 亥",
        "upperRoman, 1994, MCMXCIV",
        "lowerRoman, 4, iv",
        "upperLetter, 28, BB",
        "hebrew1, 3, 3"
    })
    void writesAsWordDoes(String name, int number, String written) {
        assertEquals(written, NumberFormat.of(name).write(number));
    }

    @Test
    void countsLevels() {
        List<ListLevel> levels = List.of(
                new ListLevel(1, NumberFormat.CHINESE, "%1、", null, false),
                new ListLevel(1, NumberFormat.DECIMAL, "%1.%2", null, true),
                new ListLevel(3, NumberFormat.DECIMAL, "(%3)", 0, false));
        Counters counters = new Counters(3);
        assertEquals("一、", counters.next(levels, 0));
        assertEquals("1.1", counters.next(levels, 1));
        assertEquals("(3)", counters.next(levels, 2));
        assertEquals("1.2", counters.next(levels, 1));
        assertEquals("(4)", counters.next(levels, 2));
        assertEquals("二、", counters.next(levels, 0));
        assertEquals("2.1", counters.next(levels, 1));
        counters.restart(0, 7);
        assertEquals("七、", counters.next(levels, 0));
    }

    @Test
    void setsALabelApartWhereItEndsInALetter() {
        assertEquals("一、总体", Counters.labelled("一、", "总体"));
        assertEquals("第一章 总体", Counters.labelled("第一章", "总体"));
        assertEquals("总体", Counters.labelled("", "总体"));
    }
}
