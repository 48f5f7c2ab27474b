package gouji.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.read.Draw;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The report is cut out of the page that surrounds it. */
class ArticleTest {
    private static final String TABLE = "<table><tr><td>规章<td>0<tr><td>行政规范性文件<td>1</table>";
    private static final String BODY = "<p>二、主动公开政府信息情况</p>" + TABLE + "<p>六、其他需要报告的事项</p><p>无。</p>";
    private static final List<String> READ = List.of("二、主动公开政府信息情况", "规章|0\n行政规范性文件|1", "六、其他需要报告的事项", "无。");

    @Test
    void leavesOutNavigationAndCatalogue() {
        String page = "<html><div class=nav><a>首页</a><a>主动公开</a></div>"
                + "<table><tr><td>索引号<td>01/2024<tr><td>发布机构<td>某局</table>"
                + "<div class=content>" + BODY + "</div><div>版权所有</div>";
        assertEquals(READ, Draw.blocks(page));
    }

    @Test
    void isNotMisledByATableOfContents() {
        String contents = "<ul><li><a href='#2'>二、主动公开政府信息情况</a><li><a href='#6'>六、其他需要报告的事项</a></ul>";
        assertEquals(READ, Draw.blocks("<html>" + contents + "<div>" + BODY + "</div>"));
    }

    @Test
    void keepsTheTitleThatStandsBefore() {
        String page = "<html><h1>某县政府</h1><div><h2>某局2024年年度报告</h2></div><p>打印</p><div>" + BODY + "</div>";
        List<String> blocks = Draw.blocks(page);
        assertEquals("某局2024年年度报告", blocks.get(0));
        assertEquals(READ, blocks.subList(1, blocks.size()));
    }

    @Test
    void widensToAChapterInABoxOfItsOwn() {
        String first = "<div><p>一、概况</p><p>" + "本局认真落实条例要求，".repeat(5) + "全年公开信息十条。</p></div>";
        List<String> blocks = Draw.blocks("<html><div>" + first + "<div>" + BODY + "</div></div>");
        assertEquals("一、概况", blocks.get(0));
        assertEquals(6, blocks.size());
    }

    @Test
    void keepsAPageThatShowsLittleOfTheForm() {
        assertEquals(List.of("首页", "六、其他需要报告的事项"), Draw.blocks("<html><p>首页</p><div><p>六、其他需要报告的事项</p></div>"));
    }
}
