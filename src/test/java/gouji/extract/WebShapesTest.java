package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import gouji.model.Absent;
import gouji.model.Cell;
import gouji.model.Facts;
import gouji.model.Key;
import gouji.model.Overrides;
import gouji.model.Report;
import gouji.model.Sentence;
import gouji.read.Reader;
import gouji.read.document.Document;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What publishing systems do to the tables of a page: no cell is read wrongly, and those that can be known are read. */
class WebShapesTest {
    private static final int ROUNDS = 8;

    private final Reader reader = new Reader(Samples.forms().editions());
    private final Extractor extractor = new Extractor(Samples.forms(), Samples.phrases());

    @Test
    void tablesOfOtherTags() {
        reads(1, 4, html -> html.replace("<table>", "<div class=\"table\">")
                .replace("</table>", "</div>")
                .replace("<tr>", "<div class=\"tr\">")
                .replace("</tr>", "</div>")
                .replaceAll(
                        "<td colspan=\"(\\d+)\" rowspan=\"(\\d+)\">",
                        "<div class=\"td\" aria-colspan=\"$1\" aria-rowspan=\"$2\">")
                .replace("</td>", "</div>"));
        // a page made of pasted paragraphs may hold numbers of pages: what no sum proves is not read
        reads(0.98, 0, "UTF-8", Renderings::summed, html -> html.replaceAll("</?(table|tr)>", "")
                .replaceAll("<td[^>]*>", "<p>")
                .replace("</td>", "</p>"));
        reads(0, 3, html -> html.replaceAll("</?(table|tr)>", "")
                .replaceAll("<td[^>]*>", "<p>")
                .replace("</td>", "</p>"));
    }

    @Test
    void copiesForPhonesThatAreHidden() {
        UnaryOperator<String> stale = html -> html.replaceAll(">(\\d+)</td>", ">9$1</td>");
        reads(1, 3, html -> "<div style=\"display: none\">" + stale.apply(html) + "</div>" + html);
        reads(
                1,
                3,
                html -> "<style>.m{display:none}</style>" + html + "<div class=\"m\">" + stale.apply(html) + "</div>");
        reads(1, 3, html -> html + "<div hidden>" + stale.apply(html) + "</div>");
    }

    @Test
    void spansThatAreWrongOrAbsurd() {
        reads(1, 3, html -> html.replace("rowspan=\"22\"", "rowspan=\"99999\""));
        reads(0.9, 3, html -> html.replace("rowspan=\"22\"", "rowspan=\"21\""));
        reads(0, 3, html -> html.replace("colspan=\"5\"", "colspan=\"4\""));
        reads(0.9, 3, html -> html.replace("colspan=\"7\"", "colspan=\"70000\""));
        reads(0.9, 3, html -> html.replace("colspan=\"1\"", "colspan=\"0\"").replace("rowspan=\"1\"", "rowspan=\"x\""));
        reads(0, 3, html -> html.replace("rowspan=\"8\"", "rowspan=\"2\""));
        reads(0, 3, html -> html.replace("colspan=\"2\"", "colspan=\"3\""));
    }

    @Test
    void oneTableInSeveralAndSeveralInOne() {
        reads(
                1,
                3,
                html -> html.replaceAll(
                        "</table>\\s*<p>([三四]、[^<]*)</p>\\s*<table>", "<tr><td colspan=\"10\">$1</td></tr>"));
        reads(0.9, 0, html -> html.replaceAll("(?=<tr><td colspan=\"1\" rowspan=\"8\">)", "</table><table>"));
        reads(1, 3, html -> html.replaceAll("<td([^>]*)>([^<]*)</td>", "<td$1><p><span>$2</span><o:p></o:p></p></td>"));
        reads(1, 3, html -> html.replace("</td>", "").replace("</tr>", ""));
    }

    @Test
    void charactersThatAreNotDeclared() {
        reads(1, 3, "GBK", html -> html);
        reads(1, 3, "UTF-8", html -> "<meta charset=\"gb2312\">" + html);
        reads(1, 3, "UTF-16", html -> html);
        reads(
                1,
                3,
                "UTF-8",
                html -> "{\"code\":0,\"data\":{\"title\":\"年报\",\"content\":" + JsonNodeFactory.instance.textNode(html)
                        + "}}");
    }

    @Test
    void thePageOfASite() throws IOException {
        reads(1, 3, html -> SitePage.around("青石县水务局2024年政府信息公开工作年度报告", html));
        String page = Files.readString(Path.of("reports/青禾县水利局2024.html"));
        Facts alone = facts(page);
        Facts onSite = facts(SitePage.of(page));
        assertEquals(identity(alone.report()), identity(onSite.report()));
        assertEquals(texts(alone), texts(onSite));
        assertEquals(alone.problems(), onSite.problems());
    }

    private Facts facts(String page) {
        return extractor.extract(
                (Document) reader.read("page", page.getBytes(StandardCharsets.UTF_8)), Overrides.NOTHING);
    }

    private static List<Object> identity(Report report) {
        return List.of(report.title(), report.unit(), report.year(), report.kind(), report.scope(), report.edition());
    }

    private static List<String> texts(Facts facts) {
        return facts.sentences().stream().map(Sentence::text).toList();
    }

    private void reads(double least, int blanks, UnaryOperator<String> change) {
        reads(least, blanks, "UTF-8", change);
    }

    private void reads(double least, int blanks, String charset, UnaryOperator<String> change) {
        reads(least, blanks, charset, r -> r, change);
    }

    private void reads(
            double least, int blanks, String charset, UnaryOperator<Renderings> tables, UnaryOperator<String> change) {
        List<String> wrong = new ArrayList<>();
        int right = 0;
        int all = 0;
        for (int seed = 1; seed <= ROUNDS; seed++) {
            Renderings.Drawn drawn = tables.apply(new Renderings(Samples.forms().latest(), new Random(seed), blanks))
                    .html(true, true);
            byte[] bytes = change.apply(drawn.text()).getBytes(Charset.forName(charset));
            Facts facts = extractor.extract((Document) reader.read("page", bytes), Overrides.NOTHING);
            all += drawn.cells().size();
            right += compare(drawn.cells(), facts, wrong);
        }
        assertEquals(List.of(), wrong);
        assertTrue(right >= least * all, right + " of " + all);
    }

    private static int compare(Map<String, String> drawn, Facts facts, List<String> wrong) {
        Map<String, Cell> read = facts.cells().stream().collect(Collectors.toMap(Cell::getKey, Function.identity()));
        int right = 0;
        for (Map.Entry<String, String> cell : drawn.entrySet()) {
            Cell found = read.get(cell.getKey());
            if (found != null && found.raw().equals(cell.getValue())) {
                right++;
            } else if (found != null) {
                wrong.add(cell + " read as " + found.raw());
            } else if (facts.absent().stream().map(Absent::getKey).noneMatch(k -> Key.overlaps(k, cell.getKey()))) {
                wrong.add("untold " + cell.getKey());
            }
        }
        return right;
    }
}
