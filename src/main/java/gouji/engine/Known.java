package gouji.engine;

import gouji.model.Facts;
import gouji.rules.RuleBook;
import java.util.List;
import java.util.stream.Stream;

/** All the facts rules are asked about: those of a report, the word lists and the local values. */
final class Known {
    private Known() {}

    static List<?> of(Facts facts, RuleBook book) {
        return Stream.of(
                        facts.all(),
                        book.terms().stream(),
                        book.settings().stream().flatMap(s -> s.facts().stream()))
                .flatMap(s -> s)
                .toList();
    }
}
