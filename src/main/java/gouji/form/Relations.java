package gouji.form;

import gouji.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The relations of a table in one edition, each once for every way its rows may have been printed: a row another edition
 * has for several, such as （六）其他处理, may stand for them, or they for it.
 *
 * @param forms the editions of the form, which know such rows
 * @param table the table
 */
record Relations(List<Form> forms, FormTable table) {
    /** Rows that may be printed for one code, and the row that stands for them, or null. */
    private record Printed(List<String> rows, @Nullable String whole) {}

    List<Relation> all() {
        return table.relations().stream().flatMap(this::printed).toList();
    }

    private Stream<Relation> printed(FormRelation relation) {
        if (relation.isOfRows()) {
            return Stream.of(relation(relation, relation.parts(), List.of()));
        }
        List<List<Printed>> ways = List.of(List.of());
        for (String code : relation.parts()) {
            ways = ways.stream()
                    .flatMap(way -> ways(code).stream().map(next -> Stream.concat(way.stream(), Stream.of(next))
                            .toList()))
                    .toList();
        }
        return ways.stream()
                .map(way -> relation(
                        relation,
                        way.stream().flatMap(p -> p.rows().stream()).toList(),
                        way.stream()
                                .map(Printed::whole)
                                .filter(whole -> whole != null)
                                .toList()));
    }

    private Relation relation(FormRelation of, List<String> parts, List<String> wholes) {
        return new Relation(table.code(), of.kind(), parts, of.totals(), wholes);
    }

    private List<Printed> ways(String code) {
        List<Printed> ways = new ArrayList<>();
        List<String> own = parts(table, code);
        List<String> parts = own.isEmpty() ? partsElsewhere(code) : own;
        if (!parts.isEmpty()) {
            ways.add(new Printed(parts, code));
        }
        if (own.isEmpty() || isRowElsewhere(code)) {
            ways.add(new Printed(List.of(code), null));
        }
        return ways;
    }

    private List<String> partsElsewhere(String code) {
        return tables().map(t -> parts(t, code))
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean isRowElsewhere(String code) {
        return tables().anyMatch(t -> t.row(code).isPresent());
    }

    private Stream<FormTable> tables() {
        return forms.stream().flatMap(f -> f.table(table.code()).stream());
    }

    private static List<String> parts(FormTable table, String code) {
        return table.rows().stream()
                .map(FormLine::code)
                .filter(row -> row.startsWith(code + "."))
                .toList();
    }
}
