package gouji.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.data.RuleFolders;
import gouji.engine.Judge;
import gouji.rules.mutants.Mutant;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every comparison, every not, every and and or, and every number of every judging rule is held by a case. */
class MutationTest {
    @Test
    void noChangeGoesUnnoticed() throws IOException {
        RealBook book = RealBook.read();
        try (Judge judge = new Judge(book.rules())) {
            Mutation mutation = new Mutation(book.rules(), book.cases(), judge);
            List<String> survivors = mutation.survivors(m -> m.kind() != Mutant.Kind.CONSTRAINT).stream()
                    .map(Mutant::name)
                    .toList();
            assertEquals(
                    lines(MutationExceptions.read(RuleFolders.of(RealBook.FOLDER))
                            .reasons()
                            .keySet()),
                    lines(survivors));
        }
    }

    private static String lines(Iterable<String> names) {
        TreeSet<String> sorted = new TreeSet<>();
        names.forEach(sorted::add);
        return String.join("\n", sorted);
    }
}
