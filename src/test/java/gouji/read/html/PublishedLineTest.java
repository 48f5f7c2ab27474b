package gouji.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extract.Extractor;
import gouji.extract.Samples;
import gouji.model.Overrides;
import gouji.model.PageDate;
import gouji.read.Reader;
import gouji.read.document.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedLineTest {
    private static final Extractor EXTRACTOR = new Extractor(Samples.forms(), Samples.phrases());
    private static final String TITLE = "青山区水利局2024年政府信息公开工作年度报告";
    private static final String ARTICLE = "<div id='article'><p>一、总体情况</p><p>全年公开信息20条。</p>"
            + "<p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p>"
            + "<p>四、政府信息公开行政复议、行政诉讼情况</p><p>五、存在的主要问题及改进情况</p>"
            + "<p>主要问题是更新慢，已改。</p><p>六、其他需要报告的事项</p><p>无。</p></div>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>发布日期：2025-01-20</div>",
                "<div><span>来源：区水利局</span> <span>发布时间：2025年1月20日 10:30</span> <span>浏览：12</span></div>",
                "<div>信息来源：水利局&nbsp;&nbsp;日期：2025/01/20&nbsp;&nbsp;字体：大 中 小</div>",
                "<table><tr><td>索引号</td><td>123</td><td>发布日期</td><td>2025-01-20</td></tr></table>",
                "<ul><li>发布机构：水利局</li><li>成文日期：2025-01-15</li><li>【公开日期】2025.1.20</li></ul>",
                "<div>发 布 日 期：2025-01-20</div><div>公开时间：2025年01月20日</div>",
                "<div><a href='/'>首页</a><a href='#'>" + TITLE + "</a><p>发布时间：2025-01-20</p></div>"
            })
    void theOneDayPrintedBesideTheArticleIsThatOfPublication(String aside) {
        assertEquals("2025-01-20", dates(aside + ARTICLE));
        assertEquals("2025-01-20", dates(ARTICLE + aside));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>更新时间：2025-01-20</div>",
                "<div>今天是2025年1月20日 当前日期：2025-01-20</div>",
                "<div>日期：2025-01-20</div>",
                "<div>成文日期：2025-01-20</div>",
                "<div>版权所有 2005-2025 备案时间：2025-01-20 浏览：3</div>",
                "<div>发布日期：2025-01-20</div><div>发布日期：2025-01-22</div>",
                "<div>发布日期：2025-01-20 发布时间：2025-01-22</div>",
                "<ul><li><a href='1.html'>关于做好汛期供水工作的通知</a><span>2025-01-20</span></li></ul>",
                "<div><a href='1.html'>关于做好汛期供水工作的通知公告</a><p>发布时间：2025-01-20</p></div>",
                "<div>发布日期：2025-02-30</div>",
                "<table><tr><td>发布日期</td><td>水利局</td><td>2025-01-20</td></tr></table>",
                "<div>发布日期：2025-01-201</div>"
            })
    void aDayOfSomethingElseAndTwoDaysAreNone(String aside) {
        assertEquals("", dates(aside + ARTICLE));
        assertEquals("", dates(ARTICLE + aside));
    }

    @Test
    void whatTheArticleAndThePublishingSystemSayComesFirst() {
        String aside = "<div>发布日期：2025-02-20</div>";
        String told = ARTICLE.replace("<p>一、", "<p>发布日期：2025-01-20</p><p>一、");
        assertEquals("2025-01-20", dates(aside + told));
        assertEquals("2025-01-10", dates("<meta name='PubDate' content='2025-01-10'>" + aside + ARTICLE));
    }

    private static String dates(String body) {
        String page = "<html><body><h1>" + TITLE + "</h1>" + body + "</body></html>";
        Document document =
                (Document) new Reader(Samples.forms().editions()).read("1.html", page.getBytes(StandardCharsets.UTF_8));
        List<PageDate> dates = EXTRACTOR.extract(document, Overrides.NOTHING).dates();
        return dates.stream().map(d -> d.date().toString()).collect(Collectors.joining(","));
    }
}
