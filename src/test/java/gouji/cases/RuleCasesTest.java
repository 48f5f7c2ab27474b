package gouji.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.engine.Judge;
import gouji.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases beside the rules. */
class RuleCasesTest {
    private static final Path RULES = Path.of("rules");
    private static final Judge JUDGE = new Judge(RuleBook.read(RULES));

    @AfterAll
    static void close() {
        JUDGE.close();
    }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        CaseBook book = new CaseBook(RULES, new TextBases(RULES));
        CaseRunner runner = book.runner(JUDGE);
        return book.cases().stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.title(), () -> assertEquals(List.of(), runner.run(c).differences())));
    }
}
