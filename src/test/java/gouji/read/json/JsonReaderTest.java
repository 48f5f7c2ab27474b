package gouji.read.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.model.Container;
import gouji.model.Problem;
import gouji.read.Draw;
import gouji.read.document.Document;
import gouji.read.document.Grid;
import gouji.read.document.StoredFacts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports told as JSON. */
class JsonReaderTest {
    @Test
    void laysOutCodesAsTheFormPrintsThem() {
        Document document = Draw.read(
                "{\"title\":\"某局2024年年报\",\"cells\":{\"t2.gz.zf\":1,\"t2.gz.xx\":null,\"t2.sf\":1.50,\"t4.fy.wc\":2,\"t4.zj.wc\":3}}");
        assertEquals("某局2024年年报", document.title());
        assertEquals(
                List.of(
                        "某局2024年年报",
                        "二、主动公开政府信息情况",
                        "|本年制发件数|现行有效件数\n规章|1|\n|本年收费金额（单位：万元）|~\n行政事业性收费|1.50|~",
                        "四、政府信息公开行政复议、行政诉讼情况",
                        "行政复议|行政诉讼\n行政复议|未经复议直接起诉\n结果维持|结果维持\n2|3"),
                Draw.blocks(document));
    }

    @Test
    void pointsToTheMemberAValueStandsIn() {
        Grid grid = Draw.grid("{\"a\":{\"t2.gz.zf\":1,\"t2.gz.fz\":2,\"t2.gz.xx\":3}}");
        assertEquals("/a/t2.gz.fz", grid.rows().get(1).get(2).place().part());
        assertEquals(3, grid.rows().get(1).get(2).place().column());
    }

    @Test
    void readsNestedLabels() {
        String json = "{\"标题\":\"某局2024年年报\",\"一、总体情况\":\"全年公开3条。\\n没有问题。\","
                + "\"三、收到和处理政府信息公开申请情况\":{\"一、本年新收政府信息公开申请数量\":{\"自然人\":2,"
                + "\"法人或其他组织\":{\"商业企业\":0,\"科研机构\":\"/\"},\"总计\":2},"
                + "\"三、本年度办理结果\":{\"（三）不予公开\":{\"1.属于国家秘密\":{\"自然人\":1,\"总计\":1},"
                + "\"2.其他法律行政法规禁止公开\":{\"自然人\":0,\"总计\":0}}}}}";
        assertEquals(
                List.of(
                        "某局2024年年报",
                        "一、总体情况",
                        "全年公开3条。",
                        "没有问题。",
                        "三、收到和处理政府信息公开申请情况",
                        "|<|<|自然人|商业企业|科研机构|总计\n一、本年新收政府信息公开申请数量|<|<|2|0|/|2\n|<|<|自然人|总计|~|~\n"
                                + "三、本年度办理结果|（三）不予公开|1.属于国家秘密|1|1|~|~\n^|^|2.其他法律行政法规禁止公开|0|0|~|~"),
                Draw.blocks(json));
    }

    @Test
    void readsHeadingsWithGrids() {
        String json = "{\"title\":\"某局2024年年报\",\"sections\":[{\"heading\":\"二、主动公开政府信息情况\","
                + "\"text\":\"如下。\",\"table\":[[\"规章\",\"1\"],[\"行政规范性文件\",2]]}]}";
        assertEquals(List.of("某局2024年年报", "二、主动公开政府信息情况", "如下。", "规章|1\n行政规范性文件|2"), Draw.blocks(json));
    }

    @Test
    void readsTheArticleOfAContentSystem() {
        String article = "<p>二、主动公开政府信息情况</p><table><tr><td>规章<td>0<tr><td>行政规范性文件<td>1</table>"
                + "<p>六、其他需要报告的事项</p><p>" + "没有其他需要报告的事项，".repeat(12) + "特此报告。</p>";
        Document document = Draw.read("{\"code\":0,\"data\":{\"title\":\"某局2024年年报\",\"content\":\""
                + article.replace("\"", "\\\"") + "\"}}");
        assertEquals(Container.JSON, document.container());
        assertEquals("某局2024年年报", document.title());
        assertEquals("规章|0\n行政规范性文件|1", Draw.blocks(document).get(2));
    }

    @Test
    void passesStoredFactsOn() {
        String json =
                "[{\"source\":\"a.txt\",\"cells\":[],\"absent\":[]},{\"source\":\"b.txt\",\"cells\":[],\"absent\":[]}]";
        StoredFacts stored = assertInstanceOf(
                StoredFacts.class, Draw.READER.read("facts.json", json.getBytes(StandardCharsets.UTF_8)));
        assertEquals(2, stored.reports().size());
        assertEquals("b.txt", stored.reports().get(1).facts().report().source());
    }

    @Test
    void saysWhereStoredFactsAreWrong() {
        Problem problem = Draw.read("{\"cells\":[{\"table\":1}],\"absent\":[]}")
                .problems()
                .get(0);
        assertEquals("corrupt", problem.code());
        assertTrue(problem.place().part().startsWith("/cells/0"), problem.toString());
    }

    @Test
    void refusesOtherJson() {
        assertEquals("foreign-json", code("{\"name\":\"gouji\",\"version\":\"1\"}"));
        assertEquals("foreign-json", code("{\"a.txt\":{\"cells\":{\"applications/received/total\":1}}}"));
        assertEquals("corrupt", code("{\"标题\":\"某局\","));
        assertEquals("corrupt", code("{\"标题\":\"某局\",\"标题\":\"另一局\"}"));
        assertEquals("too-complex", code("[".repeat(100_000)));
    }

    @Test
    void doesNotWriteOutHugeNumbers() {
        assertEquals(
                "规范性文件|1E+999999999|2",
                Draw.grid(Draw.grid("{\"规范性文件\":[1E+999999999,2],\"行政许可\":1}")).split("\n", 2)[0]);
    }

    private static String code(String json) {
        Document document = Draw.read(json);
        assertEquals(1, document.problems().size());
        return document.problems().get(0).code();
    }
}
