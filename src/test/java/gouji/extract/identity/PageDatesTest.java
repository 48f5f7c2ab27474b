package gouji.extract.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extract.Extractor;
import gouji.extract.Samples;
import gouji.json.FactsJson;
import gouji.model.Facts;
import gouji.model.Overrides;
import gouji.model.PageDate;
import gouji.read.Reader;
import gouji.read.document.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDatesTest {
    private static final Extractor EXTRACTOR = new Extractor(Samples.forms(), Samples.phrases());
    private static final String TITLE = "青山区水利局2024年政府信息公开工作年度报告";

    @ParameterizedTest
    @CsvSource(
            value = {
                "发布日期：2025-01-20 来源：水利局, true 2025-01-20",
                "发布时间： 2025年1月20日 10:30, true 2025-01-20",
                "公开日期 2025/1/20, true 2025-01-20",
                "更新时间：2025-02-20, ''",
                "发布日期：2025-02-30, ''",
                "2025年1月20日, ''"
            })
    void aDayBeforeTheReportCountsByTheWordBeforeIt(String line, String dates) {
        assertEquals(dates, dates(TITLE, line, "一、总体情况", "全年公开信息20条。"));
    }

    @ParameterizedTest
    @CsvSource({"2025年1月20日, false 2025-01-20", "截至2025年1月20日, ''", "２０２５ 年 1 月 20 日, false 2025-01-20"})
    void aDayAloneBelowTheReportIsThatOfSigning(String line, String dates) {
        assertEquals(dates, dates(TITLE, "一、总体情况", "全年公开信息20条。", "六、其他需要报告的事项", "无。", "青山区水利局", line));
    }

    @Test
    void aDayOfPublicationInTheReportItselfIsOfSomethingElse() {
        assertEquals("", dates(TITLE, "一、总体情况", "发布日期：2025-01-20", "全年公开信息20条。"));
    }

    @Test
    void whatThePublishingSystemOfAPageNotesIsRead() {
        String page = "<html><head><meta name=\"PubDate\" content=\"2025-01-20 09:00\"></head><body><h1>" + TITLE
                + "</h1><p>一、总体情况</p><p>全年公开信息20条。</p></body></html>";
        Reader reader = new Reader(Samples.forms().editions());
        Document document = (Document) reader.read("1.html", page.getBytes(StandardCharsets.UTF_8));
        Facts facts = EXTRACTOR.extract(document, Overrides.NOTHING);
        assertEquals("true 2025-01-20", told(facts.dates()));
        Facts again = FactsJson.read(FactsJson.write(facts, UnaryOperator.identity()), "", "")
                .get(0)
                .facts();
        assertEquals(facts.dates(), again.dates());
    }

    private static String dates(String... lines) {
        return told(EXTRACTOR.extract(Samples.text(lines), Overrides.NOTHING).dates());
    }

    private static String told(List<PageDate> dates) {
        return String.join(
                ",", dates.stream().map(d -> d.published() + " " + d.date()).toList());
    }
}
