package gouji.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.read.Draw;
import gouji.read.document.Document;
import gouji.read.document.Grid;
import gouji.read.document.GridCell;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables, paragraphs and pictures of web pages. */
class HtmlReaderTest {
    @Test
    void expandsSpansOfRowsAndColumns() {
        assertEquals(
                "甲|<|乙\n丙|丁|^\n^|戊|己",
                table("<tr><td colspan=2>甲<td rowspan=2>乙<tr><td rowspan=2>丙<td>丁<tr><td>戊<td>己"));
    }

    @Test
    void endsASpanWithItsRowGroup() {
        assertEquals("甲|乙\n丙|丁", table("<thead><tr><td rowspan=9>甲<td>乙</thead><tbody><tr><td>丙<td>丁</tbody>"));
    }

    @Test
    void takesSpansAsBrowsersDo() {
        assertEquals("甲|乙\n^|丙", table("<tr><td rowspan=0>甲<td>乙<tr><td>丙"));
        assertEquals("甲|乙\n丙|丁", table("<tr><td colspan=x>甲<td colspan='0'>乙<tr><td rowspan=-3>丙<td>丁"));
        assertEquals("甲|<\n丙|丁", table("<tr><td colspan=999999999999>甲<tr><td>丙<td>丁"));
        assertEquals("甲|乙\n^|丙", table("<tr><td rowspan=99999>甲<td>乙<tr><td>丙"));
    }

    @Test
    void tellsTwoEqualCellsFromOneThatSpans() {
        assertEquals("2|2\n<|".replace("<", "0"), table("<tr><td>2<td>2<tr><td>0<td>"));
    }

    @Test
    void leavesOutHiddenCopies() {
        String hidden = "<style>.phone{display:none} @media print{.wide{display:none}}</style>"
                + "<p style='display: none'>藏</p><p hidden>藏</p><div class=phone><table><tr><td>藏<td>藏</table></div>"
                + "<p class=wide>现</p><script>'藏'</script><!-- 藏 --><p style='visibility:hidden'>藏</p>";
        assertEquals(List.of("现"), Draw.blocks(page(hidden)));
    }

    @Test
    void leavesOutWhatARuleHidesInsideAnother() {
        String hidden =
                "<style>.old .t, table > .k, #a:hover .n{display:none} .open .k{display:block} .q .(r{display:none}"
                        + "</style><div class=old><p class=t>藏</p></div><div><p class=t>现</p><p class=k>开</p></div>"
                        + "<p class=sr-only>藏</p>";
        assertEquals(List.of("现", "开"), Draw.blocks(page(hidden)));
    }

    @Test
    void leavesOutWhatIsStruckOutAndKeepsNotesApart() {
        assertEquals(
                "甲|8\n乙|840 1\n丙|840 2",
                table("<tr><td>甲<td><s>9</s><span style='text-decoration: line-through'>7</span>8<tr><td>乙"
                        + "<td>840<sup>1</sup><tr><td>丙<td>840<a href='#n'>2</a>"));
    }

    @Test
    void aFieldOfAFormOrADrawingIsNoBlankCell() {
        assertEquals(
                "甲|\uFFFC|\uFFFC\n乙||5",
                table("<tr><td>甲<td><input value=3><td><svg></svg><tr><td>乙<td><input type=hidden value=3><td>5"
                        + "<script>x</script>"));
    }

    @Test
    void keepsALeafThatScriptsOpen() {
        String leaves = "<style>.leaf{display:none} .leaf.open{display:block}</style><p class='leaf'>其他事项</p>";
        assertEquals(List.of("其他事项"), Draw.blocks(page(leaves)));
    }

    @Test
    void readsTablesMadeOfOtherTags() {
        String byClass = "<div class=table><div class=tr><div class=td>甲</div><div class=td>1</div></div>"
                + "<div class=tr><div class=td>乙</div><div class=td></div></div></div>";
        String byStyle =
                "<style>.r{display:table-row}.c{display:table-cell}</style><div><p class=r><span class=c>甲</span>"
                        + "<span class=c>1</span></p><p class=r><span class=c>乙</span><span class=c></span></p></div>";
        String byRole = "<div role=table><div role=rowgroup><div role=row><b role=cell>甲</b><b role=cell>1</b></div>"
                + "<div role=row><b role=cell>乙</b><b role=cell></b></div></div></div>";
        for (String table : List.of(byClass, byStyle, byRole)) {
            assertEquals(List.of("甲|1\n乙|"), Draw.blocks(page(table)), table);
        }
    }

    @Test
    void readsTheTablesInsideALayoutTable() {
        String inner = "<table><tr><td>甲<td>1<tr><td>乙<td>2</table>";
        List<String> blocks = Draw.blocks(page("<table><tr><td>栏目<td><p>一、总体情况</p>" + inner + "<p>说明</p></table>"));
        assertEquals(List.of("栏目", "一、总体情况", "甲|1\n乙|2", "说明"), blocks);
    }

    @Test
    void readsATableThatHoldsALongTextAsText() {
        List<String> blocks = Draw.blocks(page("<table><tr><td>问题<td>" + "宣传不够。".repeat(80) + "</table>"));
        assertEquals(2, blocks.size());
    }

    @Test
    void runsTextTogetherAsBrowsersDo() {
        String word = "<p class=MsoNormal>&emsp;&emsp;<span>第二\n十条</span><span>第（一）项</span><o:p>&nbsp;</o:p></p>"
                + "<p>制发<b>3</b>件<br>废止1件</p>单列 a\n b<div>块</div>";
        assertEquals(List.of("第二十条第（一）项", "制发3件", "废止1件", "单列 a b", "块"), Draw.blocks(page(word)));
    }

    @Test
    void keepsLineBreaksInsideCells() {
        assertEquals(
                "结果\n维持|12\n3", Draw.grid(Draw.grid(page("<table><tr><td>结果<br>维持<td><p>12</p><p>3</p></table>"))));
    }

    @Test
    void doesNotTakeACellWithAnImageForBlank() {
        assertEquals(
                List.of("甲|" + GridCell.UNREADABLE, "image n.png"),
                Draw.blocks(page("<table><tr><td>甲<td><img src=n.png></table>")));
    }

    @Test
    void tellsImagesAndAttachments() {
        String page = "<p><img src='t2.png'>图</p><p>附件：<a href='/d/年报.DOCX?id=3'>年报</a><a href='/x'>首页</a></p>";
        assertEquals(List.of("image t2.png", "图", "附件：", "file /d/年报.DOCX?id=3", "年报首页"), Draw.blocks(page(page)));
    }

    @Test
    void readsPreformattedTextAsText() {
        assertEquals(List.of("前", "规章|1\n许可|2"), Draw.blocks(page("<p>前</p><pre>\n规章\t1\n许可\t2\n</pre>")));
    }

    @Test
    void tellsTheLineOfEveryPlace() {
        Document document = Draw.read("<html>\n<body>\n<p>\n  甲</p>\n<table>\n<tr><td>1</td>\n<td>2</td></tr></table>");
        assertEquals(4, document.blocks().get(0).place().line());
        assertEquals(5, document.blocks().get(1).place().line());
        assertEquals(
                7,
                ((Grid) document.blocks().get(1)).rows().get(0).get(1).place().line());
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        assertEquals("too-complex", code("<div>".repeat(60_000) + "深"));
        assertEquals("too-complex", code("<table><tr><td>".repeat(5_000)));
        assertTrue(Draw.read("<html>" + "<b>".repeat(300) + "深").problems().isEmpty());
    }

    @Test
    void refusesTablesWithTooManyCells() {
        assertEquals("too-complex", code("<table>" + "<tr><td colspan=200>甲<td>乙".repeat(600) + "</table>"));
    }

    @Test
    void findsTheTitle() {
        String meta = "<meta name=articleTitle content='某局2023年年报'><title>某县政府</title>";
        assertEquals(
                "某局2023年年报",
                Draw.read("<html><head>" + meta + "</head><h1>某县政府</h1>").title());
        assertEquals(
                "某局2022年年报",
                Draw.read("<html><title>某县</title><h1>门户</h1><h1>某局2022年年报</h1>")
                        .title());
        assertEquals("年报", Draw.read("<html><title>年报</title><p>文</p>").title());
    }

    private static String code(String html) {
        return Draw.read("<html>" + html).problems().get(0).code();
    }

    private static String table(String rows) {
        return Draw.grid(Draw.grid(page("<table>" + rows + "</table>")));
    }

    private static String page(String body) {
        return "<html><body>" + body + "</body></html>";
    }
}
