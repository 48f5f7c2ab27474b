package gouji.bench;

import gouji.form.Form;
import gouji.form.FormTable;
import gouji.form.FormLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A report filled with figures by chance and dressed by chance, as a web page to be printed, and what its cells say. */
final class FilledForm {
    private static final String[] FONTS = {"Noto Sans CJK SC", "Noto Serif CJK SC", "WenQuanYi Zen Hei", "sans-serif"};
    private static final String[] PAGES = {"A4", "A4 landscape", "letter", "A3", "A3 landscape", "B5", "A4"};
    private static final String[] ALIGN = {"center", "center", "left", "right"};
    private static final String SENTENCE = "本机关全年坚持以公开为常态、不公开为例外，围绕群众关心的事项及时发布信息，接受监督。";

    private final Random random;
    private final Form form;
    private final int blanks;
    private final int digits;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final StringBuilder html = new StringBuilder();

    FilledForm(Form form, long seed) {
        this.form = form;
        this.random = new Random(seed);
        this.blanks = random.nextInt(4);
        this.digits = 1 + random.nextInt(5);
        write();
    }

    String html() {
        return html.toString();
    }

    /** For each key of a cell what was written into it. */
    Map<String, String> cells() {
        return cells;
    }

    private void write() {
        html.append("<!DOCTYPE html><html><head><meta charset=utf-8><title>东河县民政局2024年政府信息公开工作年度报告</title><style>")
                .append(style())
                .append("</style></head><body><h2>东河县民政局2024年政府信息公开工作年度报告</h2>");
        prose("一、总体情况", 2 + random.nextInt(8));
        prose("二、主动公开政府信息情况", 0);
        disclosure(form.table("disclosure").orElseThrow());
        prose("三、收到和处理政府信息公开申请情况", random.nextInt(3) == 0 ? 1 : 0);
        applications(form.table("applications").orElseThrow());
        prose("四、政府信息公开行政复议、行政诉讼情况", 0);
        disputes(form.table("disputes").orElseThrow());
        prose("五、存在的主要问题及改进情况", 1 + random.nextInt(4));
        prose("六、其他需要报告的事项", 1);
        html.append("</body></html>");
    }

    private String style() {
        int size = 8 + random.nextInt(9);
        String cell = "padding:" + random.nextInt(7) + "px " + (1 + random.nextInt(6)) + "px;text-align:"
                + ALIGN[random.nextInt(ALIGN.length)] + ";vertical-align:" + (random.nextInt(4) == 0 ? "top" : "middle") + ";";
        return "@page{size:" + PAGES[random.nextInt(PAGES.length)] + ";margin:" + (8 + random.nextInt(20)) + "mm}"
                + "body{font-family:'" + FONTS[random.nextInt(FONTS.length)] + "';font-size:" + size + "px;line-height:"
                + (1 + random.nextInt(9) / 10.0) + "}p{text-indent:2em" + (random.nextBoolean() ? ";text-align:justify" : "") + "}"
                + ".gap{height:" + random.nextInt(900) + "px}.v{writing-mode:vertical-rl}"
                + "table{width:" + (random.nextInt(4) == 0 ? "auto" : "100%") + ";font-size:" + (size - random.nextInt(3)) + "px}"
                + "td{" + cell + "}" + borders();
    }

    private String borders() {
        return switch (random.nextInt(12)) {
            case 0 -> "table{border-collapse:separate;border-spacing:2px;border:1px solid}td{border:1px solid}";
            case 1 -> "table{border-collapse:collapse}td{border:1px dotted #333}";
            case 2 -> "table{border-collapse:collapse}td{border:1px dashed #999}";
            case 3 -> "table{border-collapse:collapse}td{border:2px solid #000}tr:nth-child(even){background:#eee}";
            case 4 -> "";
            case 5 -> "table{border-collapse:collapse}td{border-bottom:1px solid #999}";
            case 6 -> "table{border-collapse:collapse;border-top:2px solid;border-bottom:2px solid}";
            case 7 -> "table{border-collapse:collapse}td{background:#eef;border:2px solid #fff}";
            case 8 -> "table{border-collapse:collapse}tr:nth-child(even) td{background:#eee}";
            case 9 -> "table{border-collapse:collapse}td{border:3px double #000}";
            case 10 -> "table{border-collapse:collapse}td{border:0.5px solid #000}";
            default -> "table{border-collapse:collapse}td{border:1px solid #000}";
        };
    }

    private void prose(String heading, int paragraphs) {
        html.append("<h3>").append(heading).append("</h3>");
        for (int i = 0; i < paragraphs; i++) {
            html.append("<p>").append(SENTENCE.repeat(1 + random.nextInt(5))).append("</p>");
        }
        if (heading.startsWith("二") || heading.startsWith("三")) {
            html.append(random.nextBoolean() ? "<div class=gap></div>" : "");
        }
    }

    private void disclosure(FormTable table) {
        html.append("<table>");
        String item = "";
        for (FormLine row : table.rows()) {
            int across = 3 / row.columns().size();
            if (!row.item().equals(item)) {
                item = row.item();
                html.append("<tr><td colspan=4>").append(item).append("<tr><td>信息内容");
                row.columns().forEach(c -> html.append("<td colspan=").append(across).append(">").append(label(table, c)));
            }
            html.append("<tr><td>").append(row.label());
            for (String column : row.columns()) {
                html.append("<td colspan=").append(across).append(">");
                cell("disclosure/" + row.code() + "/" + column, row.code().equals("fees"));
            }
        }
        html.append("</table>");
    }

    private static String label(FormTable table, String column) {
        return table.columns().stream().filter(c -> c.code().equals(column)).findFirst().orElseThrow().label();
    }

    private void applications(FormTable table) {
        html.append("<table>").append(random.nextBoolean() ? "<thead>" : "<tbody>")
                .append("<tr><td colspan=3 rowspan=3>（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）<td colspan=7>申请人情况")
                .append("<tr><td rowspan=2>自然人<td colspan=5>法人或其他组织<td rowspan=2>总计<tr>");
        table.columns().subList(1, 6).forEach(c -> html.append("<td>").append(c.label()));
        html.append(random.nextBoolean() ? "<tbody>" : "");
        boolean upright = random.nextInt(3) == 0;
        String group = "";
        for (FormLine row : table.rows()) {
            html.append("<tr>");
            boolean outer = row.code().equals("received") || row.code().startsWith("carried");
            if (row.code().equals("granted")) {
                html.append("<td rowspan=22>").append(upright ? "<span class=v>" : "").append("三、本年度办理结果");
            }
            int dot = row.code().indexOf('.');
            String own = dot < 0 ? "" : row.code().substring(0, dot + 1);
            if (dot > 0 && !own.equals(group)) {
                long rows = table.rows().stream().filter(r -> r.code().startsWith(own)).count();
                html.append("<td rowspan=").append(rows).append(">").append(row.group());
            }
            group = own;
            html.append("<td colspan=").append(outer ? 3 : dot > 0 ? 1 : 2).append(">").append(row.label());
            for (FormLine column : table.columns()) {
                html.append("<td>");
                cell("applications/" + row.code() + "/" + column.code(), false);
            }
        }
        html.append("</table>");
    }

    private void disputes(FormTable table) {
        html.append("<table><tr><td colspan=5>行政复议<td colspan=10>行政诉讼<tr>");
        List<String> names = new ArrayList<>();
        table.columns().forEach(c -> names.add(c.label()));
        names.forEach(n -> html.append("<td rowspan=2>").append(n));
        html.append("<td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉<tr>");
        for (int i = 0; i < 2; i++) {
            names.forEach(n -> html.append("<td>").append(n));
        }
        html.append("<tr>");
        for (FormLine row : table.rows()) {
            for (FormLine column : table.columns()) {
                html.append("<td>");
                cell("disputes/" + row.code() + "/" + column.code(), false);
            }
        }
        html.append("</table>");
    }

    private void cell(String key, boolean money) {
        boolean zero = random.nextInt(10) < 5;
        int bound = (int) Math.pow(10, 1 + random.nextInt(digits));
        String value = money ? random.nextInt(1000) + "." + (10 + random.nextInt(90)) : String.valueOf(random.nextInt(bound));
        if (zero && !money) {
            value = switch (blanks) {
                case 1 -> "";
                case 2 -> "/";
                case 3 -> random.nextBoolean() ? "" : "0";
                default -> "0";
            };
        }
        cells.put(key, value);
        html.append(value);
    }
}
