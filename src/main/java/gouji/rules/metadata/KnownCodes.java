package gouji.rules.metadata;

import gouji.form.Form;
import gouji.form.FormLine;
import gouji.form.FormRelation;
import gouji.form.FormTable;
import gouji.form.Forms;
import gouji.form.Heading;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The codes a property of a fact can have, taken from the form and the data of the rule book. */
public final class KnownCodes {
    private static final List<String> NONE = List.of("");

    private final Map<String, Set<String>> byProperty = new HashMap<>();
    private final Map<String, Set<String>> settings;

    /**
     * @param forms the editions of the form
     * @param lists names of the word lists
     * @param subjects what claims can be about
     * @param settings the local values by name, each with the properties its value has
     */
    public KnownCodes(
            Forms forms, Collection<String> lists, Collection<String> subjects, Map<String, Set<String>> settings) {
        this.settings = Map.copyOf(settings);
        List<Form> editions = forms.editions();
        Set<String> sections = codes(editions, f -> f.sections().stream().map(Heading::code));
        Set<String> topics = codes(editions, f -> f.topics().stream().map(Heading::code));
        Set<String> tables = codes(editions, f -> f.tables().stream().map(FormTable::code));
        Set<String> rows = codes(editions, f -> f.tables().stream()
                .flatMap(t -> t.rows().stream().map(FormLine::code)));
        Set<String> columns = codes(editions, f -> f.tables().stream()
                .flatMap(t -> t.columns().stream().map(FormLine::code)));
        put(
                tables,
                "Cell.table",
                "EarlierCell.table",
                "PrintedLabel.table",
                "Table.code",
                "RepeatedTable.code",
                "Sum.table",
                "Relation.table");
        put(rows, "Cell.row", "EarlierCell.row", "PrintedLabel.row");
        put(columns, "Cell.column", "EarlierCell.column", "PrintedLabel.column");
        put(union(rows, columns), "Sum.line");
        put(codes(editions, f -> Stream.of(Integer.toString(f.edition()))), "Report.edition");
        put(FormRelation.KINDS, "Sum.kind", "Relation.kind");
        put(union(tables, Set.of("section", "topic")), "Absent.table");
        put(union(union(rows, sections), topics), "Absent.row");
        put(columns, "Absent.column");
        put(union(sections, NONE), "Section.code", "Sentence.section", "PersonalNumber.section", "Table.section");
        put(topics, "Topic.code");
        put(union(sections, Set.of("prose")), "Likeness.part");
        put(Set.of("top", "sub", "run", "arabic", "none", ""), "Section.style");
        put(union(topics, NONE), "Sentence.topic");
        put(Set.of("idNumber", "mobile", "account"), "PersonalNumber.kind");
        put(new TreeSet<>(lists), "WordList.name", "Term.list");
        put(new TreeSet<>(subjects), "Claim.subject", "Percentage.subject");
        put(Set.of("share", "growth"), "Percentage.kind");
        put(Set.of("channels", "units", "platforms", "items"), "Breakdown.kind");
        put(settings.keySet(), "Setting.name");
    }

    /** The codes of a property such as {@code Cell.row}; empty when it may have any value. */
    public Set<String> of(String property) {
        return byProperty.getOrDefault(property, Set.of());
    }

    /** The properties the value of a setting has: its number, whole or not, or whether it is on; none of one that is not there. */
    public Set<String> properties(String setting) {
        return settings.getOrDefault(setting, Set.of());
    }

    private void put(Set<String> codes, String... properties) {
        Stream.of(properties).forEach(p -> byProperty.put(p, new TreeSet<>(codes)));
    }

    private static Set<String> codes(List<Form> forms, Function<Form, Stream<String>> codes) {
        return forms.stream().flatMap(codes).collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> union(Collection<String> one, Collection<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
