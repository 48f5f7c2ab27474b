package gouji.district;

import gouji.form.Form;
import gouji.form.FormLine;
import gouji.form.FormTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a report as text: tables with tabs, as they come out of a spreadsheet. */
public final class Page {
    private final Form form;

    public Page(Form form) {
        this.form = form;
    }

    /** The report in the official order of sections. */
    public String of(Draft draft) {
        List<String> lines = new ArrayList<>();
        lines.add(draft.organ().name() + draft.year() + "年政府信息公开工作年度报告");
        lines.add("发布日期：" + draft.published());
        lines.add(draft.wording().getOrDefault("preamble", "") + "本报告依照《中华人民共和国政府信息公开条例》的要求编制，所列数据的统计期限为" + draft.year()
                + "年1月1日至" + draft.year() + "年12月31日。");
        lines.add(form.sections().get(0).label());
        lines.add(said("lead", draft));
        List<String> topics = List.of("proactive", "onRequest", "management", "platform", "oversight");
        for (int i = 0; i < topics.size(); i++) {
            lines.add(form.topics().get(i).label());
            lines.add(said(topics.get(i), draft));
        }
        lines.add(form.sections().get(1).label());
        disclosure(form.table("disclosure").orElseThrow(), draft.tables(), lines);
        lines.add(form.sections().get(2).label());
        applications(form.table("applications").orElseThrow(), draft.tables(), lines);
        lines.add(form.sections().get(3).label());
        disputes(form.table("disputes").orElseThrow(), draft.tables(), lines);
        lines.add(form.sections().get(4).label());
        lines.add(said("problems", draft));
        lines.add(form.sections().get(5).label());
        lines.add(said("other", draft));
        lines.add(draft.signed().getYear() + "年" + draft.signed().getMonthValue() + "月"
                + draft.signed().getDayOfMonth() + "日");
        return numbered(lines);
    }

    private String numbered(List<String> lines) {
        List<String> all = new ArrayList<>(lines);
        List<String> signs = List.of("一", "二", "三", "四", "五", "六");
        for (int i = 0; i < form.sections().size(); i++) {
            String sign = signs.get(i);
            String heading = form.sections().get(i).label();
            all.replaceAll(line -> line.equals(heading) ? "\n" + sign + "、" + heading + "\n" : line);
        }
        for (int i = 0; i < form.topics().size(); i++) {
            String sign = signs.get(i);
            String heading = form.topics().get(i).label();
            all.replaceAll(line -> line.equals(heading) ? "（" + sign + "）" + heading : line);
        }
        return String.join("\n", all) + "\n";
    }

    private static String said(String slot, Draft draft) {
        Tables now = draft.tables();
        return draft.wording()
                .get(slot)
                .replace("{A}", now.get("applications/received/total").toString())
                .replace("{B}", now.get("applications/carriedIn/total").toString())
                .replace("{C}", now.get("applications/closed/total").toString())
                .replace("{D}", now.get("applications/carriedOut/total").toString())
                .replace("{granted}", now.get("applications/granted/total").toString())
                .replace("{partial}", now.get("applications/partial/total").toString())
                .replace("{growth}", growth(now, draft.last()));
    }

    private static String growth(Tables now, Tables last) {
        BigDecimal before = last.get("applications/received/total");
        BigDecimal more = now.get("applications/received/total").subtract(before);
        if (before.signum() == 0 || more.signum() == 0) {
            return "有变化";
        }
        BigDecimal percent = more.abs().scaleByPowerOfTen(2).divide(before, 1, RoundingMode.HALF_UP);
        return (more.signum() > 0 ? "增长" : "下降") + percent + "%";
    }

    private static void disclosure(FormTable table, Tables tables, List<String> lines) {
        String item = "";
        for (FormLine row : table.rows()) {
            if (!row.item().equals(item)) {
                item = row.item();
                lines.add(item + "\t\t\t");
                lines.add(across(
                        "信息内容", row.columns().stream().map(c -> label(table, c)).toList()));
            }
            lines.add(across(
                    row.label(),
                    row.columns().stream()
                            .map(c -> value(tables, "disclosure", row.code(), c))
                            .toList()));
        }
    }

    private static String across(String label, List<String> cells) {
        return label + "\t" + String.join("\t", cells) + "\t".repeat(3 - cells.size());
    }

    private static String label(FormTable table, String column) {
        return table.columns().stream()
                .filter(c -> c.code().equals(column))
                .findFirst()
                .orElseThrow()
                .label();
    }

    private static String value(Tables tables, String table, String row, String column) {
        return tables.get(table + "/" + row + "/" + column).toPlainString();
    }

    private static void applications(FormTable table, Tables tables, List<String> lines) {
        lines.add("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t");
        lines.add("\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计");
        lines.add("\t\t\t\t"
                + table.columns().subList(1, 6).stream().map(FormLine::label).collect(Collectors.joining("\t")) + "\t");
        String group = "";
        for (FormLine row : table.rows()) {
            boolean outer = row.code().equals("received") || row.code().startsWith("carried");
            String first = outer ? row.label() : row.code().equals("granted") ? "三、本年度办理结果" : "";
            String second = outer
                    ? ""
                    : !row.code().contains(".") ? row.label() : row.group().equals(group) ? "" : row.group();
            String third = row.code().contains(".") ? row.label() : "";
            group = row.group();
            String values = table.columns().stream()
                    .map(c -> value(tables, "applications", row.code(), c.code()))
                    .collect(Collectors.joining("\t"));
            lines.add(String.join("\t", first, second, third, values));
        }
    }

    private static void disputes(FormTable table, Tables tables, List<String> lines) {
        List<String> names = table.columns().stream().map(FormLine::label).toList();
        lines.add("行政复议\t\t\t\t\t行政诉讼" + "\t".repeat(9));
        lines.add("\t\t\t\t\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t");
        lines.add(Collections.nCopies(3, names).stream().flatMap(List::stream).collect(Collectors.joining("\t")));
        lines.add(table.rows().stream()
                .flatMap(row -> table.columns().stream().map(c -> value(tables, "disputes", row.code(), c.code())))
                .collect(Collectors.joining("\t")));
    }
}
