package gouji.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.engine.RuleEngine;
import gouji.rules.lint.Lint;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases beside the rules, and sees to it that every rule has some. */
class RuleCasesTest {
    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        RealBook book = RealBook.read();
        RuleEngine judge = new RuleEngine(book.rules());
        CaseRunner runner = book.cases().runner(judge);
        return book.cases().cases().stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.title(), () -> assertEquals(List.of(), runner.run(c).differences())))
                .onClose(judge::close);
    }

    @Test
    void everyRuleHasACaseItFindsOneItDoesNotAndOneItCannotTell() throws IOException {
        RealBook book = RealBook.read();
        assertEquals(List.of(), Coverage.of(book.rules(), book.cases().cases()));
    }

    @Test
    void theBookIsClean() throws IOException {
        assertEquals(List.of(), Lint.of(RealBook.read().rules()));
    }
}
