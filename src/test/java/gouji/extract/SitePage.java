package gouji.extract;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A report on the page of an invented site, amid all that publishing systems print around an article. */
public final class SitePage {
    private static final List<String> MENUS = List.of("首页", "信息公开", "政务服务", "互动交流", "走进青禾", "数据开放");
    private static final List<String> ENTRIES = List.of(
            "政府信息公开指南",
            "政府信息公开制度",
            "法定主动公开内容",
            "政府信息公开年报",
            "依申请公开",
            "监督保障",
            "机构职能",
            "行政许可",
            "行政处罚",
            "财政预决算",
            "规章库",
            "行政规范性文件");
    private static final String ASIDE = """
            <div class="side"><h3>政府信息公开年报</h3><ul>
            %s</ul><h3>最新公开</h3><ul>
            %s</ul></div>
            """;

    private SitePage() {}

    /** Whether a page has little around its article, as the samples of the project do. */
    public static boolean isSample(String page) {
        return page.contains("<h1>") && !page.contains("<script");
    }

    /** The article of a page that has little around it, from its main heading on, on the page of a site. */
    public static String of(String page) {
        int heading = page.indexOf("<h1>");
        return around(
                page.substring(heading + "<h1>".length(), page.indexOf("</h1>")),
                page.substring(heading, page.lastIndexOf("</div>")));
    }

    /**
     * The whole page.
     *
     * @param title title of the report, as the article has it
     * @param article the report as HTML, its tables with or without styles
     */
    public static String around(String title, String article) {
        return "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>" + title
                + "_青禾县人民政府</title>\n"
                + "<meta name=\"ColumnName\" content=\"政府信息公开年报\">\n" + sheet() + script() + "</head><body>\n"
                + menus()
                + "<div class=\"where\">当前位置：<a href=\"/\">首页</a> &gt; <a href=\"/xxgk/\">信息公开</a> &gt; 年报</div>\n"
                + "<div class=\"wrap\">" + aside()
                + "<div class=\"main\"><div class=\"tools\"><a href=\"javascript:print()\">打印</a> <a href=\"#\">字号：大 中 小</a> 浏览次数：<span id=\"hits\">1208</span></div>\n"
                + "<div class=\"content\">" + dressed(article) + "</div>\n"
                + "<div class=\"share\"><a href=\"#\">分享到微信</a> <a href=\"#\">分享到微博</a></div></div></div>\n" + foot()
                + script() + "</body></html>\n";
    }

    /** Cells and paragraphs with the styles an editor leaves in them. */
    private static String dressed(String article) {
        return article.replace(
                        "<p>",
                        "<p style=\"text-indent: 2em; line-height: 28pt; margin: 0 0 8px 0; font-family: 仿宋_GB2312;\">")
                .replaceAll(
                        "<td([^>]*)>([^<]*)</td>",
                        "<td$1 style=\"border: 1px solid #000; padding: 0 7px; mso-border-alt: solid windowtext .5pt;\"><span style=\"font-size: 10.5pt; font-family: 宋体;\">$2</span></td>");
    }

    private static String menus() {
        return MENUS.stream()
                .map(menu -> "<li><a href=\"/" + menu.hashCode() + "/\">" + menu
                        + "</a><ul class=\"sub\" style=\"display:none\">" + links(ENTRIES) + "</ul></li>\n")
                .collect(Collectors.joining("", "<div class=\"top\"><ul class=\"menu\">\n", "</ul></div>\n"));
    }

    private static String aside() {
        List<String> years = IntStream.rangeClosed(2008, 2023)
                .mapToObj(year -> "青禾县水利局" + year + "年政府信息公开工作年度报告")
                .toList();
        List<String> news = IntStream.rangeClosed(1, 20)
                .mapToObj(day ->
                        "关于第" + day + "批农村饮水工程验收情况的公示</a> <span>2025-02-" + (day < 10 ? "0" : "") + day + "</span><a>")
                .toList();
        return ASIDE.formatted(links(years), links(ENTRIES) + links(news));
    }

    private static String links(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> "<li><a href=\"/xxgk/" + i + ".html\" target=\"_blank\">" + words.get(i) + "</a></li>\n")
                .collect(Collectors.joining());
    }

    private static String foot() {
        return "<div class=\"foot\"><p>主办：青禾县人民政府办公室　承办：青禾县政务公开中心　电话：0000-1234567</p>\n"
                + "<p>网站标识码 0000000001　<a href=\"/map/\">网站地图</a>　共发布信息 18204 条</p></div>\n";
    }

    private static String sheet() {
        return IntStream.range(0, 120)
                .mapToObj(i -> ".c" + i + " a { color: #333; padding: " + i % 9 + "px } .c" + i
                        + ":hover { background: #eee }\n")
                .collect(Collectors.joining(
                        "", "<style>\n.sub { display: none }\n.menu li:hover .sub { display: block }\n", "</style>\n"));
    }

    private static String script() {
        return IntStream.range(0, 150)
                .mapToObj(i -> "function f" + i + "(a) { if (a < " + i + ") { return document.getElementById('c" + i
                        + "'); } }\n")
                .collect(Collectors.joining("", "<script>\n", "</script>\n"));
    }
}
