package gouji.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What every edition of the form must have, so that nothing behind finds it wanting. */
final class FormRequirements {
    private static final Set<String> TABLES = Set.of("disclosure", "applications", "disputes");
    /** The tables with totals: without their relations no sum of theirs would be checked. */
    private static final Set<String> ADDED_UP = Set.of("applications", "disputes");
    /** Chapters are counted by Chinese numerals up to ten. */
    private static final int MOST_CHAPTERS = 10;

    private FormRequirements() {}

    /** @throws IllegalArgumentException with what is wanting, in both languages */
    static void check(Form form) {
        need(form != null, "edition");
        need(form.edition() > 0 && form.fromYear() > 0, "edition, fromYear");
        need(form.toYear() == null || form.toYear() >= form.fromYear(), "toYear");
        need(form.notice() != null, "notice");
        need(form.sections().size() <= MOST_CHAPTERS, "sections");
        named(form.sections(), Heading::code, "sections");
        named(form.topics(), Heading::code, "topics");
        named(form.tables(), FormTable::code, "tables");
        Stream.concat(form.sections().stream(), form.topics().stream()).forEach(FormRequirements::check);
        form.tables().forEach(FormRequirements::check);
        need(form.tables().stream().map(FormTable::code).toList().containsAll(TABLES), "tables");
    }

    private static void check(FormTable table) {
        need(table.section() != null && table.label() != null && !table.label().isBlank(), "section, label");
        named(table.columns(), FormLine::code, "columns");
        named(table.rows(), FormLine::code, "rows");
        Stream.concat(table.columns().stream(), table.rows().stream())
                .forEach(line -> need(line.label() != null, "label"));
        need(!table.relations().isEmpty() || !ADDED_UP.contains(table.code()), "relations");
        table.relations().forEach(relation -> check(table, relation));
    }

    private static void check(FormTable table, FormRelation relation) {
        need(
                relation != null && relation.kind() != null && FormRelation.KINDS.contains(relation.kind()),
                "relations kind");
        need(!relation.parts().isEmpty() && !relation.totals().isEmpty(), "relations parts, totals");
        Predicate<String> known =
                relation.isOfRows() ? code -> table.column(code).isPresent() : table::hasRows;
        Stream.concat(relation.parts().stream(), relation.totals().stream())
                .forEach(code -> need(known.test(code), "relations " + code));
    }

    private static void check(Heading heading) {
        need(heading.label() != null && !heading.label().isBlank(), "label");
    }

    /** At least one, each with a code of its own. */
    private static <T> void named(List<T> parts, Function<T, String> code, String where) {
        Set<String> codes = new HashSet<>();
        need(!parts.isEmpty(), where);
        parts.forEach(part -> need(code.apply(part) != null && codes.add(code.apply(part)), where + " code"));
    }

    private static void need(boolean there, String what) {
        if (!there) {
            throw new IllegalArgumentException(what);
        }
    }
}
