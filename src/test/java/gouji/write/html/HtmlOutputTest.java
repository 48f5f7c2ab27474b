package gouji.write.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.message.Language;
import gouji.model.Excerpt;
import gouji.model.Excerpt.Withheld;
import gouji.model.Place;
import gouji.write.Format;
import gouji.write.Sample;
import gouji.write.output.Output;
import gouji.write.output.ReportCounts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HtmlOutputTest {
    private String html;
    private Document page;

    @BeforeEach
    void write() throws IOException {
        html = Sample.write(Format.HTML, Sample.run(Language.ZH, false), Sample.checked(), Sample.checked());
        page = Jsoup.parse(html);
    }

    @Test
    void nothingOfAReportBecomesMarkup() {
        assertEquals(0, page.select("script, iframe, img, object, [onclick]").size());
        assertFalse(html.contains("<script"));
        assertTrue(page.text().contains("<script>alert('x')</script>"));
    }

    @Test
    void thePageIsWellFormed() {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        parser.parseInput(html, "");

        assertEquals(List.of(), parser.getErrors());
    }

    @Test
    void nothingIsFetchedAndEveryLinkLeadsSomewhere() {
        assertEquals(0, page.select("link, [src]").size());
        for (Element link : page.select("a[href]")) {
            String target = link.attr("href");
            assertTrue(target.startsWith("#"), target);
            assertNotNull(page.getElementById(target.substring(1)), target);
        }
    }

    @Test
    void noIdIsThereTwice() {
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), e.id()));
    }

    @Test
    void aFindingLinksToItsCellsAndBack() {
        Element total = page.getElementById("r1-applications-received-total");

        assertTrue(total.hasClass("first"));
        assertTrue(page.getElementById("r1-applications-received-natural").hasClass("part"));
        Element mark = total.selectFirst("sup a");
        Element finding = page.getElementById(mark.attr("href").substring(1));
        assertEquals(mark.text(), finding.selectFirst(".mark").text());
        assertFalse(finding.select("a[href=#r1-applications-received-total]").isEmpty());
    }

    @Test
    void theQuotedWordsAreMarkedInTheirSentence() {
        Element quote = page.selectFirst("q:contains(收到申请6件)");

        assertEquals("收到申请6件，联系电话138****5678", quote.selectFirst("mark").text());
        assertTrue(quote.text().contains("证件110***********0038"));
    }

    @Test
    void findingsAreNumberedInTheOrderOfTheReport() {
        List<String> numbers =
                page.select("#r1 .finding .mark").stream().map(Element::text).toList();

        assertEquals(List.of("1", "2"), numbers);
        assertEquals("A-2", page.selectFirst("#r1-f1 .rule").text());
    }

    @Test
    void aPictureIsShownOnceAndWhyThereIsNoneIsTold() throws IOException {
        CheckedReport checked = Sample.checked();
        Place place = new Place(3, null, null, null, null, null, null, "0,10,595,50", null);
        Excerpt excerpt = new Excerpt(place, new byte[] {1, 2, 3}, 80, 20, null);
        Document both = shown(checked, f -> excerpt);
        Document none = shown(checked, f -> Excerpt.without(3, Withheld.PERSONAL));

        assertEquals(List.of("data:image/png;base64,AQID"), both.select("img").eachAttr("src"));
        assertEquals("原文第 3 页", both.selectFirst("#r1-f1 figcaption").text());
        assertEquals("#r1-f1", both.selectFirst("#r1-f2 p.excerpt a").attr("href"));
        assertEquals(0, none.select("img").size());
        assertTrue(none.selectFirst("#r1-f1 p.excerpt").text().contains("个人号码"));
    }

    private static Document shown(CheckedReport checked, Function<Finding, Excerpt> excerpts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Output output = Format.HTML.open(Sample.run(Language.ZH, false), bytes)) {
            output.add(checked, checked.findings().stream().collect(Collectors.toMap(f -> f, excerpts)));
            output.finish(new ReportCounts().summary(List.of()));
        }
        return Jsoup.parse(bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whatWasNotReadIsNoZero() {
        Element cell = page.getElementById("r1-applications-carriedIn-total");

        assertTrue(cell.hasClass("unread"));
        assertEquals("无法读出", cell.attr("title"));
    }

    @Test
    void aFamilyFilledAsOneRowIsDrawnAsOne() {
        assertNotNull(page.getElementById("r1-applications-other-total"));
        assertEquals(0, page.select("#r1-applications-other\\.misc-total").size());
    }

    @Test
    void thePageTellsHowItWasMade() {
        String footer = page.selectFirst("footer").text();

        assertTrue(footer.contains("2025年1月31日"));
        assertTrue(footer.contains("ab".repeat(32)));
        assertTrue(page.selectFirst("#r1").text().contains("0".repeat(64)));
        assertEquals("zh-CN", page.selectFirst("html").attr("lang"));
    }

    @Test
    void everyTableOfTheFormKeepsItsShape() {
        for (Element table : page.select("#r1 table.form")) {
            for (Element band : table.select("tbody")) {
                assertShape(band);
            }
        }
    }

    /** Every row of a band covers as many columns, spans from above counted. */
    private static void assertShape(Element band) {
        List<Element> rows = band.select("tr");
        int[] covered = new int[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (Element cell : rows.get(i).children()) {
                int height = cell.hasAttr("rowspan") ? Integer.parseInt(cell.attr("rowspan")) : 1;
                int width = cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
                for (int j = i; j < i + height; j++) {
                    covered[j] += width;
                }
            }
        }
        for (int width : covered) {
            assertEquals(covered[0], width, band.text());
        }
    }
}
