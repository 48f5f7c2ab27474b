package gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.read.Draw;
import gouji.read.document.GridCell;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ways a table survives in plain text. */
class TextReaderTest {
    @Test
    void keepsTheBlanksInsideARowAndShowsTrimmedEnds() {
        assertEquals(
                "甲|自然人|企业|总计\n收到||3|3\n结转|1||~\n其他||~|~",
                Draw.grid(Draw.grid("甲\t自然人\t企业\t总计\n收到\t\t3\t3\n结转\t1\t\n其他\t")));
    }

    @Test
    void readsShortLinesBetweenRowsAsRows() {
        assertEquals(
                "信息内容|本年处理决定数量\n行政许可|~\n第二十条第（六）项|~\n信息内容|本年处理决定数量\n行政处罚|7\n行政强制|~",
                Draw.grid(Draw.grid("信息内容\t本年处理决定数量\n行政许可\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t7\n行政强制\n")));
    }

    @Test
    void endsATableAtAChapterHeading() {
        List<String> blocks = Draw.blocks("规章\t1\n行政强制\t2\n三、收到和处理政府信息公开申请情况\n自然人\t总计\n0\t0\n");
        assertEquals(List.of("规章|1\n行政强制|2", "三、收到和处理政府信息公开申请情况", "自然人|总计\n0|0"), blocks);
    }

    @Test
    void readsAHeadingPaddedWithBlanksAsAParagraph() {
        List<String> blocks = Draw.blocks("规章,1,2\n行政许可,3,\n行政强制,2,\n六、其他需要报告的事项,,\n全年没有收费。,,\n");
        assertEquals(List.of("规章|1|2\n行政许可|3|\n行政强制|2|", "六、其他需要报告的事项", "全年没有收费。"), blocks);
    }

    @Test
    void leavesProseAlone() {
        String tabbed = "\t全年共收到申请3件。\n\t全部办结，没有结转。";
        assertEquals(List.of("全年共收到申请3件。", "全部办结，没有结转。"), Draw.blocks(tabbed));
        assertEquals(
                2, Draw.blocks("收到 1,200 件, 办结 1,100 件\n发布 2,300 条, 更新 400 条").size());
        assertEquals(2, Draw.blocks("办公室　　张三\n办公地点　　县城").size());
        assertEquals(1, Draw.blocks("a|b|c").size());
    }

    @Test
    void readsMarkdown() {
        assertEquals("项目|数\n规章|1\n行政许可|-", Draw.grid(Draw.grid("| 项目 | 数 |\n|:---|---:|\n| 规章 | 1 |\n| 行政许可 | - |\n")));
    }

    @Test
    void readsTablesDrawnWithBoxes() {
        assertEquals("规章|1\n行政许可|2", Draw.grid(Draw.grid("┌────┬──┐\n│规章│ 1│\n├────┼──┤\n│行政许可│2 │\n└────┴──┘\n")));
    }

    @Test
    void keepsOneCellPerLineAsWritten() {
        assertEquals(List.of("规章 |", "|", "7 |"), Draw.blocks("规章 |\n|\n7 |\n"));
    }

    @Test
    void readsCommas() {
        assertEquals(
                "收到|36|124|160\n\"特别\"|1,234||1234\n结转|0|0|0",
                Draw.grid(Draw.grid("收到,36,124,160\n\"\"\"特别\"\"\",\"1,234\",,1234\n结转,0,0,0\n")));
    }

    @Test
    void readsRunsOfSpaces() {
        assertEquals(
                "收到|4311|3970|4864\n结转|36|124|47",
                Draw.grid(Draw.grid("  收到     4311 3970   4864\n　　结转　　36　124　47\n")));
    }

    @Test
    void readsRowsPartedByBlankLines() {
        assertEquals("规章|1\n许可|2\n强制|3", Draw.grid(Draw.grid("规章\t1\n\n许可\t2\n\n强制\t3\n")));
    }

    @Test
    void countsLinesWhateverEndsThem() {
        assertEquals(
                List.of(1, 3, 4),
                Draw.read("甲\r\n\r\n乙\r\f丙").blocks().stream()
                        .map(b -> b.place().line())
                        .toList());
    }

    @Test
    void placesEveryCell() {
        GridCell cell = Draw.grid("引言\n规章\t1\n许可\t2\n").rows().get(1).get(1);
        assertEquals(3, cell.place().line());
        assertEquals(
                List.of(1, 2, 2),
                List.of(cell.place().table(), cell.place().row(), cell.place().column()));
    }
}
