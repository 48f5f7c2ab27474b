package gouji.engine;

import gouji.form.FormTable;
import gouji.form.Forms;
import gouji.model.Cell;
import gouji.model.Facts;
import gouji.model.Relation;
import gouji.model.Setting;
import gouji.model.Table;
import gouji.model.WordList;
import gouji.rules.RuleBook;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What rules are asked about beside a report: the word lists and local values of their book, the relations of the form. */
final class BookFacts {
    private final List<?> own;
    private final Forms forms;
    /** The relations of every table in every edition. */
    private final Map<FormTable, List<Relation>> relations;

    BookFacts(RuleBook book) {
        Stream<Setting> settings = book.settings().stream().flatMap(s -> s.facts().stream());
        this.forms = book.forms();
        this.relations = forms.editions().stream()
                .flatMap(form -> form.tables().stream()
                        .map(table -> Map.entry(table, forms.relations(form.edition(), table.code()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, IdentityHashMap::new));
        this.own = Stream.concat(WordList.of(book.terms()).stream(), settings).toList();
    }

    /** Whether a local value of that name is there. */
    boolean has(String setting) {
        return own.stream()
                .anyMatch(fact -> fact instanceof Setting s && s.name().equals(setting));
    }

    /** All of it, and the facts of a report. */
    List<?> with(Facts facts) {
        return with(facts, List.of());
    }

    /** The same with other local values instead of those of the same name. */
    List<?> with(Facts facts, List<Setting> local) {
        Set<String> changed = local.stream().map(Setting::name).collect(Collectors.toSet());
        Stream<?> kept = own.stream().filter(fact -> !(fact instanceof Setting s && changed.contains(s.name())));
        return Stream.of(facts.all(), kept, local.stream(), relations(facts))
                .flatMap(all -> all)
                .toList();
    }

    /** Which figures of the tables come to which, in the edition each table has. */
    private Stream<Relation> relations(Facts facts) {
        return facts.cells().stream()
                .map(Cell::table)
                .distinct()
                .flatMap(table -> forms.of(edition(facts, table)).table(table).stream())
                .flatMap(table -> relations.getOrDefault(table, List.of()).stream());
    }

    private static int edition(Facts facts, String table) {
        return facts.tables().stream()
                .filter(t -> t.code().equals(table))
                .map(Table::edition)
                .findFirst()
                .orElse(facts.report().edition());
    }
}
