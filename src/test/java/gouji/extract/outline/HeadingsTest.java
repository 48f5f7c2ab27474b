package gouji.extract.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extract.Samples;
import gouji.extract.outline.Outline.Mark;
import gouji.read.document.Document;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HeadingsTest {
    private static final String SIX = "overview disclosure applications disputes problems other";
    private static final String FIVE = "proactive onRequest management platform oversight";
    private final Headings headings = Samples.headings();

    @Test
    void readsTheOfficialHeadings() {
        Outline outline = outline(
                "青石县水务局2024年政府信息公开工作年度报告",
                "一、总体情况",
                "本年度工作平稳。",
                "二、主动公开政府信息情况",
                "三、收到和处理政府信息公开申请情况",
                "一、本年新收政府信息公开申请数量",
                "三、本年度办理结果",
                "四、结转下年度继续办理",
                "四、政府信息公开行政复议、行政诉讼情况",
                "五、存在的主要问题及改进情况",
                "人手不足。",
                "六、其他需要报告的事项",
                "本年度未收取信息处理费。");
        assertEquals(SIX, codes(outline.chapters()));
        assertEquals(List.of(1, 2, 3, 4, 5, 6), numbers(outline));
        assertEquals("applications", outline.sectionAt(6));
        assertEquals("", outline.sectionAt(0));
    }

    @Test
    void readsOtherStyles() {
        assertEquals(
                SIX,
                codes(outline(
                                "# 一. 总体情况：本年度工作平稳，成效良好。",
                                "**二、行政机关主动公开政府信息情况。**",
                                "三、 行政机关收到和处理政府信息公开申请的情况",
                                "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
                                "五、存在问题及改进措施：主要是人手不足。",
                                "六、其它需要报告的事项")
                        .chapters()));
        assertEquals(
                SIX,
                codes(outline("总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项")
                        .chapters()));
        assertEquals(
                SIX,
                codes(outline(
                                "（一）总体情况",
                                "（二）主动公开政府信息情况",
                                "（三）收到和处理政府信息公开申请情况",
                                "（四）政府信息公开行政复议、行政诉讼情况",
                                "（五）存在的主要问题及改进情况",
                                "（六）其他需要报告的事项")
                        .chapters()));
    }

    @Test
    void aTopicWordedLikeAChapterIsNoChapter() {
        Outline outline = outline("一、总体情况", "（一）主动公开政府信息情况", "公开信息若干。", "（二）依申请公开政府信息情况", "没有申请。", "二、主动公开政府信息情况");
        assertEquals("overview disclosure", codes(outline.chapters()));
        assertEquals(5, outline.chapters().get(1).piece());
        assertEquals("proactive onRequest", codes(outline.topics()));
    }

    @Test
    void aTopicTakesNoPlaceOfAChapterThatIsMissing() {
        for (String ranks : List.of("（一）（二）（三）（四）（五）", "1.2.3.4.5.", "(1)(2)(3)(4)(5)")) {
            String[] lead = ranks.split("(?<=[）).])", 0);
            Outline outline = outline(
                    "一、总体情况",
                    lead[0] + "主动公开政府信息情况",
                    "公开信息若干。",
                    lead[1] + "依申请公开情况",
                    "没有申请。",
                    lead[2] + "政府信息管理情况",
                    lead[3] + "平台建设情况",
                    lead[4] + "监督保障情况",
                    "三、收到和处理政府信息公开申请情况",
                    "四、政府信息公开行政复议、行政诉讼情况",
                    "五、存在的主要问题及改进情况",
                    "六、其他需要报告的事项");
            assertEquals("overview applications disputes problems other", codes(outline.chapters()), ranks);
            assertEquals(FIVE, codes(outline.topics()), ranks);
        }
    }

    @Test
    void aChapterOfTheWrongRankStaysAChapterUnderItsNumber() {
        Outline outline = outline(
                "一、总体情况",
                "（一）主动公开",
                "公开信息若干。",
                "（五）监督保障",
                "考核到位。",
                "（二）主动公开政府信息情况",
                "三、收到和处理政府信息公开申请情况",
                "四、政府信息公开行政复议、行政诉讼情况",
                "五、存在的主要问题及改进情况",
                "六、其他需要报告的事项");
        assertEquals(SIX, codes(outline.chapters()));
    }

    @Test
    void topicsAreKnownByOtherWords() {
        Outline outline = outline(
                "一、总体情况",
                "（一）全面做好主动公开。公开信息若干。",
                "（二）依法办理公开申请。没有申请。",
                "（三）规范政府信息管理。制度健全。",
                "（四）加强公开载体建设。栏目齐全。",
                "（五）常态化开展监督管理。考核到位。");
        assertEquals(FIVE, codes(outline.topics()));
    }

    @Test
    void numberingThatRestartsIsSeen() {
        Outline outline = outline(
                "一、总体情况",
                "一、主动公开情况",
                "公开信息若干。",
                "二、依申请公开情况",
                "三、政府信息管理",
                "四、平台建设",
                "五、监督保障",
                "二、主动公开政府信息情况",
                "三、收到和处理政府信息公开申请情况");
        assertEquals(List.of(1, 1, 2, 3, 4, 5, 2, 3), numbers(outline));
        assertEquals("overview      disclosure applications", codes(outline.chapters()));
        assertEquals(FIVE, codes(outline.topics()));
        assertEquals("overview", outline.sectionAt(4));
    }

    @Test
    void proseIsNoHeading() {
        Outline outline = outline(
                "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六部分组成。",
                "一、总体情况",
                "主动公开政府信息情况总体良好，全年发布信息若干。",
                "存在的主要问题及改进情况：详见第五部分，此处从略。");
        assertEquals("overview", codes(outline.chapters()));
    }

    @Test
    void aTableOfContentsIsPassedOver() {
        Outline outline = outline(
                "一、总体情况……1",
                "二、主动公开政府信息情况……3",
                "三、收到和处理政府信息公开申请情况……4",
                "一、总体情况",
                "工作平稳。",
                "二、主动公开政府信息情况",
                "三、收到和处理政府信息公开申请情况");
        assertEquals(
                List.of(3, 5, 6), outline.chapters().stream().map(Mark::piece).toList());
    }

    @Test
    void topicsRunInOrMergedAreFound() {
        Outline runIn = outline(
                "一、总体情况",
                "2024年工作如下。一是主动公开情况。发布信息十条。二是依申请公开情况。没有申请。三是政府信息管理情况。制度健全。",
                "四是平台建设情况。栏目齐全。",
                "五是监督保障情况。考核到位。");
        assertEquals(FIVE, codes(runIn.topics()));
        Outline merged = outline("一、总体情况", "（一）主动公开和依申请公开情况", "发布信息十条。", "（二）信息管理、平台建设与监督保障", "制度健全。");
        assertEquals(FIVE, codes(merged.topics()));
        assertTrue(merged.topics().stream().allMatch(Mark::merged));
    }

    @Test
    void anOrdinarySentenceNamesNoTopic() {
        Outline outline = outline("一、总体情况", "主动公开信息十条，按时答复依申请公开。", "一是加强平台建设，及时更新栏目，方便群众查询。", "我局高度重视监督保障。");
        assertEquals("", codes(outline.topics()));
    }

    private Outline outline(String... lines) {
        Document document = Samples.text(lines);
        return headings.outline(document);
    }

    private static String codes(List<Mark> marks) {
        return marks.stream().map(Mark::code).collect(Collectors.joining(" "));
    }

    private static List<Integer> numbers(Outline outline) {
        return outline.chapters().stream().map(Mark::number).toList();
    }
}
