package gouji.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.engine.Judge;
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
        Judge judge = new Judge(book.rules());
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
<<<<<<< HEAD
    void everyRuleThatNeedsSomethingHasACaseThatCannotTell() throws IOException {
        RealBook book = RealBook.read();
        Predicate<RuleInfo> needy =
                rule -> rule.needs().stream().anyMatch(n -> !n.startsWith("claim/") && !n.equals("attachment"));
        assertEquals(ids(book, needy), ids(book, needy.and(rule -> book.cases().cases().stream()
                .anyMatch(c -> c.cannotTell() != null && c.cannotTell().contains(rule.id())))));
    }

    private static boolean found(RealBook book, RuleInfo rule, boolean wanted) {
        String folder = rule.file().substring(0, rule.file().indexOf('/') + 1);
        return book.cases().cases().stream()
                .filter(c -> c.file().startsWith(folder))
                .anyMatch(c -> wanted == c.finds().stream().anyMatch(f -> f.startsWith(rule.id() + " ")));
    }

    private static String ids(RealBook book, Predicate<RuleInfo> chosen) {
        Set<String> ids = book.rules().rules().stream()
                .filter(chosen)
                .map(RuleInfo::id)
                .collect(Collectors.toCollection(TreeSet::new));
        return String.join(" ", ids);
=======
    void theBookIsClean() throws IOException {
        assertEquals(List.of(), Lint.of(RealBook.read().rules()));
>>>>>>> ab7694c (Show, lint, begin, mutate and document rules from the command line)
    }
}
