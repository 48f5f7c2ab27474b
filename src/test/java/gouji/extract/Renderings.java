package gouji.extract;

import gouji.form.Form;
import gouji.form.FormLine;
import gouji.form.FormTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Draws reports with random figures in the ways reports are found to be pasted and published. */
public final class Renderings {
    /** A cell of a table: its words and how many columns and rows it spans. */
    record Box(String text, int columns, int rows) {
        static Box of(String text) {
            return new Box(text, 1, 1);
        }
    }

    /** A report as text, and what its cells say. */
    record Drawn(String name, String text, Map<String, String> cells) {}

    static final List<String> BEFORE = List.of("青石县水务局2024年政府信息公开工作年度报告", "一、总体情况", "全年工作平稳，共公开信息120条。");
    static final List<String> HEADINGS = List.of("二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况");
    static final List<String> AFTER = List.of("五、存在的主要问题及改进情况", "公开的主动性还不够，下一步加强学习。", "六、其他需要报告的事项", "无。");

    private final Form form;
    private final Random random;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final List<List<List<Box>>> tables = new ArrayList<>();
    private final int blanks;
    private boolean summed;
    private int sum;

    /** @param blanks how many of ten cells are blank */
    public Renderings(Form form, Random random, int blanks) {
        this.form = form;
        this.random = random;
        this.blanks = blanks;
        tables.add(disclosure());
        tables.add(applications(columns("applications")));
        tables.add(disputes());
    }

    /** Draws the applications anew with their columns in another order. */
    Renderings shuffled() {
        List<String> order = new ArrayList<>(columns("applications"));
        List<String> legal = order.subList(1, 6);
        java.util.Collections.shuffle(legal, random);
        tables.set(1, applications(order));
        return this;
    }

    /** Draws the applications and disputes anew, every total the sum it has to be; the figures of the first table are no pages'. */
    Renderings summed() {
        summed = true;
        tables.set(0, disclosure());
        tables.set(1, applications(columns("applications")));
        tables.set(2, disputes());
        return this;
    }

    /** Draws all tables anew with all their columns in another order, each under its name alone. */
    public Renderings reordered() {
        List<String> order = mixed("applications");
        List<List<Box>> rows = applications(order);
        List<Box> names = new ArrayList<>(List.of(new Box("项目", 3, 1)));
        FormTable table = form.table("applications").orElseThrow();
        order.forEach(c -> names.add(Box.of(table.column(c).orElseThrow().label())));
        List<List<Box>> anew = new ArrayList<>(List.of(names));
        anew.addAll(rows.subList(3, rows.size()));
        tables.set(1, anew);
        tables.set(0, disclosure(mixed("disclosure")));
        tables.set(2, disputes(mixed("disputes")));
        return this;
    }

    private List<String> mixed(String table) {
        List<String> order = new ArrayList<>(columns(table));
        java.util.Collections.shuffle(order, random);
        return order;
    }

    private List<String> columns(String table) {
        return form.table(table).orElseThrow().columns().stream()
                .map(FormLine::code)
                .toList();
    }

    private String value(String key) {
        return summed ? valueOfSum(key) : random(key);
    }

    private String valueOfSum(String key) {
        boolean total = key.endsWith("/total");
        int value = total ? sum : number() + (key.startsWith("disclosure") ? 20 : 0);
        sum = total || key.startsWith("disclosure") ? 0 : sum + value;
        cells.put(key, String.valueOf(value));
        return String.valueOf(value);
    }

    private String random(String key) {
        int kind = random.nextInt(10);
        String value = kind < blanks ? "" : kind < 9 ? String.valueOf(number()) : "/";
        cells.put(key, value);
        return value;
    }

    private int number() {
        int digits = random.nextInt(5);
        return digits == 0 ? 0 : random.nextInt((int) Math.pow(10, digits));
    }

    private List<List<Box>> disclosure() {
        return disclosure(columns("disclosure"));
    }

    private List<List<Box>> disclosure(List<String> order) {
        FormTable table = form.table("disclosure").orElseThrow();
        List<List<Box>> rows = new ArrayList<>();
        String item = "";
        for (FormLine row : table.rows()) {
            if (!row.item().equals(item)) {
                item = row.item();
                rows.add(List.of(new Box(item, 4, 1)));
                rows.add(header(table, row, order));
            }
            List<Box> boxes = new ArrayList<>(List.of(Box.of(row.label())));
            int span = 3 / row.columns().size();
            columns(row, order).forEach(c -> boxes.add(new Box(value("disclosure/" + row.code() + "/" + c), span, 1)));
            rows.add(boxes);
        }
        return rows;
    }

    private static List<String> columns(FormLine row, List<String> order) {
        return order.stream().filter(row.columns()::contains).toList();
    }

    private static List<Box> header(FormTable table, FormLine row, List<String> order) {
        List<Box> header = new ArrayList<>(List.of(Box.of("信息内容")));
        int span = 3 / row.columns().size();
        columns(row, order)
                .forEach(c -> header.add(new Box(table.column(c).orElseThrow().label(), span, 1)));
        return header;
    }

    private List<List<Box>> applications(List<String> order) {
        FormTable table = form.table("applications").orElseThrow();
        List<List<Box>> rows = new ArrayList<>();
        rows.add(List.of(new Box("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), new Box("申请人情况", 7, 1)));
        rows.add(List.of(new Box("自然人", 1, 2), new Box("法人或其他组织", 5, 1), new Box("总计", 1, 2)));
        rows.add(order.subList(1, 6).stream()
                .map(c -> Box.of(table.column(c).orElseThrow().label()))
                .toList());
        String group = "";
        for (FormLine row : table.rows()) {
            List<Box> boxes = new ArrayList<>();
            boolean top = row.group().isEmpty();
            boolean leaf = row.group().startsWith("（");
            if (row.code().equals("granted")) {
                boxes.add(new Box("三、本年度办理结果", 1, results(table)));
            }
            if (leaf && !group.equals(row.group())) {
                int same = (int) table.rows().stream()
                        .filter(r -> r.group().equals(row.group()))
                        .count();
                boxes.add(new Box(row.group(), 1, same));
            }
            group = row.group();
            boxes.add(new Box(row.label(), top ? 3 : leaf ? 1 : 2, 1));
            order.forEach(c -> boxes.add(Box.of(value("applications/" + row.code() + "/" + c))));
            rows.add(boxes);
        }
        return rows;
    }

    private static int results(FormTable table) {
        List<String> rows = table.rows().stream().map(FormLine::code).toList();
        return rows.indexOf("closed") - rows.indexOf("granted") + 1;
    }

    private List<List<Box>> disputes() {
        return disputes(columns("disputes"));
    }

    private List<List<Box>> disputes(List<String> order) {
        FormTable table = form.table("disputes").orElseThrow();
        List<String> leaves =
                order.stream().map(c -> table.column(c).orElseThrow().label()).toList();
        List<List<Box>> rows = new ArrayList<>();
        rows.add(List.of(new Box("行政复议", 5, 1), new Box("行政诉讼", 10, 1)));
        List<Box> second = new ArrayList<>();
        leaves.forEach(l -> second.add(new Box(l, 1, 2)));
        second.add(new Box("未经复议直接起诉", 5, 1));
        second.add(new Box("复议后起诉", 5, 1));
        rows.add(second);
        List<Box> third = new ArrayList<>();
        leaves.forEach(l -> third.add(Box.of(l)));
        leaves.forEach(l -> third.add(Box.of(l)));
        rows.add(third);
        List<Box> values = new ArrayList<>();
        table.rows().forEach(r -> order.forEach(c -> values.add(Box.of(value("disputes/" + r.code() + "/" + c)))));
        rows.add(values);
        return rows;
    }

    public Drawn html(boolean spans, boolean headers) {
        return drawn(
                "html spans " + spans + " headers " + headers,
                t -> {
                    StringBuilder html = new StringBuilder("<table>");
                    List<List<Box>> rows = headers || t == tables.get(0) ? t : t.subList(3, t.size());
                    for (List<Box> row : rows) {
                        html.append("<tr>");
                        row.forEach(b -> html.append(tag(b, spans)));
                        html.append("</tr>\n");
                    }
                    return html.append("</table>").toString();
                },
                "<p>",
                "</p>");
    }

    static String tag(Box box, boolean spans) {
        String attributes = spans ? " colspan=\"" + box.columns + "\" rowspan=\"" + box.rows + "\"" : "";
        return "<td" + attributes + ">" + box.text + "</td>";
    }

    /** Rows of cells with blanks for what is spanned. */
    public Drawn lines(String name, String separator, boolean trimmed, boolean framed) {
        return drawn(
                name,
                t -> expand(t).stream()
                        .map(r -> line(r, separator, trimmed, framed))
                        .collect(Collectors.joining("\n")),
                "",
                "");
    }

    private static String line(List<String> row, String separator, boolean trimmed, boolean framed) {
        String line = String.join(separator, row);
        if (framed) {
            return "| " + line + " |";
        }
        return trimmed ? line.replaceAll("\\s+$", "") : line;
    }

    private static List<List<String>> expand(List<List<Box>> table) {
        int width = table.get(table.size() - 1).stream().mapToInt(Box::columns).sum();
        String[][] slots = new String[table.size()][width];
        for (int r = 0; r < table.size(); r++) {
            int at = 0;
            for (Box box : table.get(r)) {
                while (at < width && slots[r][at] != null) {
                    at++;
                }
                for (int y = r; y < Math.min(table.size(), r + box.rows); y++) {
                    for (int x = at; x < at + box.columns; x++) {
                        slots[y][x] = y == r && x == at ? box.text : "";
                    }
                }
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (String[] row : slots) {
            rows.add(java.util.Arrays.stream(row).map(s -> s == null ? "" : s).toList());
        }
        return rows;
    }

    /** Cells as they come, those of a row parted by a separator; blank cells leave nothing. */
    public Drawn loose(String name, String separator, String rowEnd, boolean wrapped) {
        return drawn(
                name,
                t -> t.stream()
                        .map(r -> r.stream()
                                .map(b -> wrapped && b.text.length() > 9
                                        ? b.text.substring(0, 8) + "\n" + b.text.substring(8)
                                        : b.text)
                                .filter(s -> !s.isEmpty())
                                .collect(Collectors.joining(separator)))
                        .collect(Collectors.joining(rowEnd)),
                "",
                "");
    }

    /** A cell per line, blank ones as empty lines. */
    String cellPerLine(String rowEnd) {
        return drawn(
                        "a cell per line",
                        t -> t.stream()
                                .map(r -> r.stream().map(Box::text).collect(Collectors.joining("\n")))
                                .collect(Collectors.joining(rowEnd)),
                        "",
                        "")
                .text();
    }

    /** Tables cut in several at random rows, a cell lost or added now and then, an empty column at the end. */
    Drawn damaged(boolean cut, boolean trailing, int lossPercent) {
        return drawn(
                "html cut " + cut + " trailing " + trailing + " loss " + lossPercent,
                t -> {
                    StringBuilder html = new StringBuilder("<table>");
                    for (List<Box> row : t) {
                        html.append(cut && random.nextInt(8) == 0 ? "</table><p>（续表）</p><table>" : "");
                        html.append("<tr>");
                        for (int i = 0; i < row.size(); i++) {
                            boolean lost = i > 0 && random.nextInt(100) < lossPercent;
                            html.append(lost ? "" : tag(row.get(i), true));
                        }
                        html.append(trailing ? "<td></td></tr>" : "</tr>");
                    }
                    return html.append("</table>").toString();
                },
                "<p>",
                "</p>");
    }

    Drawn pipedCells() {
        return drawn(
                "a cell with a pipe per line",
                t -> t.stream()
                        .flatMap(List::stream)
                        .map(b -> b.text + (b.text.isEmpty() ? "|" : " |"))
                        .collect(Collectors.joining("\n")),
                "",
                "");
    }

    private interface Style {
        String draw(List<List<Box>> table);
    }

    List<List<List<Box>>> tables() {
        return tables;
    }

    public Map<String, String> cells() {
        return cells;
    }

    private Drawn drawn(String name, Style style, String open, String close) {
        List<String> text = new ArrayList<>();
        BEFORE.forEach(p -> text.add(open + p + close));
        for (int i = 0; i < tables.size(); i++) {
            text.add(open + HEADINGS.get(i) + close);
            text.add(style.draw(tables.get(i)));
        }
        AFTER.forEach(p -> text.add(open + p + close));
        return new Drawn(name, String.join("\n", text), cells);
    }
}
