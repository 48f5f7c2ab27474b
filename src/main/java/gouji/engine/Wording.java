package gouji.engine;

import gouji.finding.Text;
import gouji.form.Forms;
import gouji.model.Cell;
import gouji.model.Report;
import gouji.model.Sum;
import gouji.model.Where;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts the figures and words of one violation into the pattern of its rule's message. */
final class Wording {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)(\\d*)\\}");

    private final Found.Fault fault;
    private final List<Where> where;
    private final Report report;
    private final Forms forms;

    Wording(Found.Fault fault, List<Where> where, Report report, Forms forms) {
        this.forms = forms;
        this.fault = fault;
        this.where = where;
        this.report = report;
    }

    Text fill(Text pattern) {
        return new Text(fill(pattern.zh()), fill(pattern.en()));
    }

    private String fill(String pattern) {
        return SLOT.matcher(pattern).replaceAll(m -> Matcher.quoteReplacement(value(m.group(1), m.group(2))));
    }

    private String value(String slot, String number) {
        return switch (slot) {
            case "where" -> label(number.isEmpty() ? 0 : Integer.parseInt(number) - 1);
            case "list" -> where.stream().map(this::label).distinct().collect(Collectors.joining("、"));
            case "expected" -> text(fault.expected());
            case "actual" -> text(fault.actual());
            case "difference" -> difference();
            case "formula" -> formula();
            case "quote" ->
                where.stream()
                        .map(Where::quote)
                        .filter(q -> q != null && !q.isBlank())
                        .findFirst()
                        .orElse("");
            case "count" -> Integer.toString(fault.evidence().size());
            case "unit" -> report.unit();
            case "year" -> report.year() == null ? "" : report.year().toString();
            default -> "{" + slot + number + "}";
        };
    }

    private String label(int index) {
        return index < fault.evidence().size()
                ? label(fault.evidence().get(index).where().get(0))
                : "";
    }

    private String label(Where spot) {
        return forms.label(report.edition(), spot.section(), spot.table(), spot.row(), spot.column());
    }

    private String difference() {
        return fault.expected() instanceof Number && fault.actual() instanceof Number
                ? figure(decimal(fault.actual()).subtract(decimal(fault.expected())))
                : "";
    }

    private String formula() {
        return fault.evidence().stream()
                .filter(Sum.class::isInstance)
                .map(e -> formula((Sum) e))
                .findFirst()
                .orElse("");
    }

    private String formula(Sum sum) {
        List<Cell> printed = forms.of(report.edition())
                .table(sum.table())
                .map(table -> sum.parts().stream()
                        .sorted(Comparator.comparingInt(c -> table.place(c.row(), c.column())))
                        .toList())
                .orElse(sum.parts());
        return figures(printed) + "=" + sum.expected();
    }

    private static String figures(List<Cell> cells) {
        return cells.stream().map(c -> Long.toString(c.getPart())).collect(Collectors.joining("+"));
    }

    private static String text(Object value) {
        String figure = figure(value);
        return figure == null ? "" : figure;
    }

    /** A figure as users read it, without trailing zeros; several words in order of their text; null stays null. */
    static String figure(Object value) {
        if (value instanceof Collection<?> words) {
            return words.stream().map(Object::toString).sorted().collect(Collectors.joining("、"));
        }
        return value instanceof Number
                ? decimal(value).stripTrailingZeros().toPlainString()
                : value == null ? null : value.toString();
    }

    private static BigDecimal decimal(Object number) {
        return new BigDecimal(number.toString());
    }
}
