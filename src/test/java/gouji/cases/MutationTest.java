package gouji.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gouji.engine.Judge;
import gouji.rules.mutants.Mutant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every comparison and every not of every judging rule is held by a case. */
class MutationTest {
    @Test
    void noChangedOperatorGoesUnnoticed() throws IOException {
        RealBook book = RealBook.read();
        try (Judge judge = new Judge(book.rules())) {
            Mutation mutation = new Mutation(book.rules(), book.cases(), judge);
            List<String> survivors = mutation.survivors(m -> m.kind() == Mutant.Kind.OPERATOR).stream()
                    .map(Mutant::name)
                    .toList();
            assertEquals(lines(excused().keySet()), lines(survivors));
        }
    }

    /** Changes that mean the same, by their name, each with the reason why. */
    private static Map<String, String> excused() throws IOException {
        Path file = RealBook.FOLDER.resolve("mutation-exceptions.yaml");
        return new YAMLMapper().readValue(Files.readString(file), new TypeReference<Map<String, String>>() {});
    }

    private static String lines(Iterable<String> names) {
        TreeSet<String> sorted = new TreeSet<>();
        names.forEach(sorted::add);
        return String.join("\n", sorted);
    }
}
