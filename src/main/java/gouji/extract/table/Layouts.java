package gouji.extract.table;

import gouji.extract.table.cell.GridRow;
import gouji.extract.table.label.FormRows;
import gouji.extract.table.label.Label;
import gouji.extract.table.label.LabelNormalizer;
import gouji.extract.table.reading.RowReading;
import gouji.extract.table.reading.TableReading;
import gouji.form.Form;
import gouji.form.FormLine;
import gouji.form.FormTable;
import gouji.form.Forms;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells in which edition of the form a table is printed. */
final class Layouts {
    private final Forms forms;
    private final LabelNormalizer labels;
    private final @Nullable Integer year;

    /** @param year the year reported on, or null when it is not known */
    Layouts(Forms forms, LabelNormalizer labels, @Nullable Integer year) {
        this.forms = forms;
        this.labels = labels;
        this.year = year;
    }

    /** The edition the year demands; the latest where none does. */
    Form ofYear() {
        return year == null ? forms.latest() : forms.forYear(year).orElse(forms.latest());
    }

    /**
     * The edition whose column labels of a table, those no other edition has, a document shows most. Editions that print the
     * same columns, or one all those of the other, are not told apart by what both have: of them the year decides.
     *
     * @param rows the rows of the document
     */
    Form of(String table, List<GridRow> rows) {
        Map<Form, Set<String>> words = new HashMap<>();
        forms.editions().forEach(form -> words.put(form, columnWords(form, table)));
        Map<Form, Long> shown = new HashMap<>();
        String all = rows.stream()
                .flatMap(r -> r.labels().stream())
                .map(i -> labels.of(i.text()).text())
                .collect(Collectors.joining(" "));
        words.forEach((form, own) ->
                shown.put(form, alone(form, words).filter(all::contains).count()));
        Form most =
                forms.editions().stream().max(Comparator.comparing(shown::get)).orElseThrow();
        Form wanted = ofYear();
        boolean alike =
                Objects.equals(shown.get(wanted), shown.get(most)) && areAlike(own(wanted, words), own(most, words));
        return alike ? wanted : most;
    }

    private static Stream<String> alone(Form form, Map<Form, Set<String>> words) {
        Set<String> own = own(form, words);
        return own.stream().filter(word -> words.values().stream()
                .noneMatch(other -> other.contains(word) && !areAlike(own, other)));
    }

    private static Set<String> own(Form form, Map<Form, Set<String>> words) {
        return words.getOrDefault(form, Set.of());
    }

    private static boolean areAlike(Set<String> one, Set<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    private Set<String> columnWords(Form form, String table) {
        return form.table(table).map(FormTable::columns).orElse(List.of()).stream()
                .flatMap(c -> FormRows.row(c, labels).wordings().stream())
                .map(Label::text)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * An edition that has all rows that were read, the given one when it has. A row that stands for several of its own, or is
     * one of several its own stands for, makes no other edition; two do, and so does one it knows nothing of.
     */
    Form of(TableReading reading, Form preferred) {
        List<String> read = reading.rows().stream().map(RowReading::row).toList();
        List<String> missing = missing(preferred, reading.table(), read);
        boolean other = missing.size() > 1 || missing.stream().anyMatch(row -> !isKin(preferred, reading.table(), row));
        return forms.editions().stream()
                .filter(f -> other && missing(f, reading.table(), read).isEmpty())
                .findFirst()
                .orElse(preferred);
    }

    private static List<String> missing(Form form, String table, List<String> rows) {
        List<String> own = rows(form, table);
        return rows.stream().filter(r -> !own.contains(r)).toList();
    }

    private static boolean isKin(Form form, String table, String row) {
        return rows(form, table).stream().anyMatch(own -> own.startsWith(row + ".") || row.startsWith(own + "."));
    }

    private static List<String> rows(Form form, String table) {
        return form.table(table).map(FormTable::rows).orElse(List.of()).stream()
                .map(FormLine::code)
                .toList();
    }
}
