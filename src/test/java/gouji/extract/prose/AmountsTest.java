package gouji.extract.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extract.Samples;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    private final Amounts amounts = new Amounts(Samples.phrases().quantities());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "收到申请26件，答复 25 件 | 26件 25件",
                "发布信息1,234条，点击１２３４次 | 1234条 1234次",
                "点击1，234次，发文12，收文3篇 | 1234次 3篇",
                "收到申请十二件、一百零三宗、两千零五份 | 12件 103宗 2005份",
                "回复零件，两起 | 0件 2起",
                "约30件，近40件，50余件，60件左右，70多件，80件以上 | 30件~ 40件~ 50件~ 60件~ 70件~ 80件~",
                "访问3.2万次，覆盖1.5万余人次 | 32000次 15000人次~",
                "收费45.0553万元，处理费380元 | 45.0553万元 380元",
                "同比增长12.5%，下降3个百分点 | 12.5% 3个百分点",
                "2024年1月1日至12月31日 | ''",
                "国办公开办函〔2021〕30号第二十条第（一）项第3次 | ''",
                "电话0527-83593059，第二十条第8项 | ''",
                "一次性告知，一条龙服务，一个平台，三审三校 | ''",
                "人数100人，共8个部门 | 100人 8个",
            })
    void readsNumbersWithMeasureWords(String text, String expected) {
        String found = amounts.in(text).stream()
                .map(a -> a.value().toPlainString() + a.unit() + (a.exact() ? "" : "~"))
                .collect(Collectors.joining(" "));
        assertEquals(expected, found);
    }
}
