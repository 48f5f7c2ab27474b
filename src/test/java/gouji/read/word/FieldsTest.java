package gouji.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown of fields; in the samples { begins one, | parts its instruction from its result, } ends it, / a paragraph. */
class FieldsTest {
    @ParameterizedTest
    @CsvSource({
        "受理{DATE|12}件, 受理12件",
        "受理{DATE}件, 受理件",
        "一{IF {DOCPROPERTY|3}=3|多|少}二, 一多少二",
        "一{HYPERLINK|甲{PAGE|7}乙}二, 一甲7乙二",
        "{TOC|第一行/第二行}后, 第一行/第二行后",
        "一{REF 二/三, 一/三",
        "一{A {B 二/三}四, 一/三四",
        "一}二|三, 一二三",
        "{A|一|二}, 一二"
    })
    void showsResultsAndNoInstructions(String written, String shown) {
        Fields fields = new Fields();
        StringBuilder text = new StringBuilder();
        for (String sign : written.split("", 0)) {
            switch (sign) {
                case "{" -> fields.mark("begin");
                case "|" -> fields.mark("separate");
                case "}" -> fields.mark("end");
                case "/" -> {
                    fields.endParagraph();
                    text.append(sign);
                }
                default -> text.append(fields.areShown() ? sign : "");
            }
        }

        assertEquals(shown, text.toString());
    }
}
