package gouji.engine;

import gouji.model.Facts;
import gouji.model.Setting;
import gouji.model.WordList;
import gouji.rules.RuleBook;
import java.util.List;
import java.util.stream.Stream;

/** What rules are asked about beside a report: the word lists and local values of their book. */
final class Known {
    private final List<?> own;

    Known(RuleBook book) {
        Stream<Setting> settings = book.settings().stream().flatMap(s -> s.facts().stream());
        this.own = Stream.concat(WordList.of(book.terms()).stream(), settings).toList();
    }

    /** All of it, and the facts of a report. */
    List<?> with(Facts facts) {
        return Stream.concat(facts.all(), own.stream()).toList();
    }
}
