package gouji.engine;

import gouji.form.Forms;
import gouji.message.Language;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.model.AreaCell;
import gouji.model.Cell;
import gouji.model.Evidence;
import gouji.model.Location;
import gouji.model.Report;
import gouji.model.Sum;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the figures and words of one violation into the pattern of its rule's message. */
final class MessageFormatter {
    private static final Messages MESSAGES = Messages.of("engine");

    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)(\\d*)\\}");

    /** Several times as long as the longest message of the book. */
    private static final int LONGEST = 5_000;

    private static final int MOST_LISTED = 8;
    private static final int EXAMPLES = 3;

    private static final int MOST = 10_000;

    private final Map<String, Object> figures;
    private final List<Evidence> evidence;
    private final List<Location> where;
    private final Report report;
    private final Forms forms;

    /**
     * @param evidence the facts, the one to change first leading
     * @param where every spot they stand at
     */
    MessageFormatter(
            Map<String, Object> figures, List<Evidence> evidence, List<Location> where, Report report, Forms forms) {
        this.forms = forms;
        this.figures = figures;
        this.evidence = evidence;
        this.where = where;
        this.report = report;
    }

    Text fill(Text pattern) {
        return new Text(fill(pattern.zh(), Language.ZH), fill(pattern.en(), Language.EN));
    }

    private String fill(String pattern, Language language) {
        String filled = SLOT.matcher(pattern)
                .replaceAll(m -> Matcher.quoteReplacement(value(m.group(1), m.group(2), language)));
        return Figure.cut(filled, LONGEST);
    }

    private @Nullable String value(String slot, String number, Language language) {
        return switch (slot) {
            case "where" -> label(place(number));
            case "list" -> list().textIn(language);
            case "formula" -> formula();
            case "quote" ->
                where.stream()
                        .map(Location::quote)
                        .filter(q -> q != null && !q.isBlank())
                        .findFirst()
                        .orElse("");
            case "count" -> Integer.toString(evidence.size());
            case "unit" -> report.unit();
            case "year" -> report.year() == null ? "" : report.year().toString();
            default -> figure(figures.get(slot)).textIn(language);
        };
    }

    private static Text figure(@Nullable Object figure) {
        if (figure instanceof LocalDate day) {
            return Text.day(day);
        }
        Text words = Figure.text(figure);
        return words == null ? Text.bare("") : words;
    }

    /** The places in printed order; of many the first few, for the finding itself has them all. */
    private Text list() {
        List<String> all = new PrintedOrder(forms.of(report.edition()))
                .spots(where).stream().map(this::label).distinct().toList();
        return all.size() <= MOST_LISTED
                ? Text.list(all)
                : MESSAGES.text("list.begun", Text.list(all.subList(0, EXAMPLES)));
    }

    /** Which fact is meant, from 0; a number nobody writes means none. */
    private static int place(String number) {
        return number.isEmpty() ? 0 : number.length() > 4 ? MOST : Math.max(0, Integer.parseInt(number) - 1);
    }

    private String label(int index) {
        return evidence.stream()
                .skip(index)
                .limit(1)
                .flatMap(fact -> fact.where().stream())
                .findFirst()
                .map(this::label)
                .orElse("");
    }

    private @Nullable String label(Location spot) {
        return forms.label(report.edition(), spot.section(), spot.table(), spot.row(), spot.column());
    }

    private String formula() {
        return evidence.stream()
                .flatMap(e -> e instanceof Sum sum
                        ? Stream.of(formula(sum))
                        : e instanceof AreaCell cell ? Stream.of(cell.getFormula()) : Stream.empty())
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
}
