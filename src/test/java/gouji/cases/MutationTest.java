package gouji.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.data.RuleFolders;
import gouji.engine.RuleEngine;
import gouji.rules.mutants.Mutant;
import gouji.rules.mutants.Mutants;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every comparison, every not, every and and or, and every number of every judging rule is held by a case. */
class MutationTest {
    @Test
    void noChangeGoesUnnoticed() throws IOException {
        RealBook book = RealBook.read();
        try (RuleEngine judge = new RuleEngine(book.rules())) {
            List<String> survivors = new Mutation(book.rules(), book.cases(), judge)
                    .survivors(MutationTest::held).stream().map(Mutant::name).toList();
            assertEquals(lines(excused(book)), lines(survivors));
        }
    }

    /** A constraint left out takes longer to tell; {@code gouji rules mutate --kind constraint} does. */
    private static boolean held(Mutant mutant) {
        return mutant.kind() != Mutant.Kind.CONSTRAINT;
    }

    /** The exceptions, those left out that name a constraint there is. */
    private static Set<String> excused(RealBook book) {
        Set<String> names = new TreeSet<>(MutationExceptions.read(RuleFolders.of(RealBook.FOLDER))
                .reasons()
                .keySet());
        book.rules().sources().stream()
                .flatMap(source -> Mutants.of(source).stream())
                .filter(mutant -> !held(mutant))
                .forEach(mutant -> names.remove(mutant.name()));
        return names;
    }

    private static String lines(Iterable<String> names) {
        TreeSet<String> sorted = new TreeSet<>();
        names.forEach(sorted::add);
        return String.join("\n", sorted);
    }
}
