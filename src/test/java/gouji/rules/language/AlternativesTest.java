package gouji.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.rules.drl.Lexer;
import gouji.rules.file.RuleFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Into how many rules the engine takes conditions apart: small conditions can become more rules than any memory holds. */
class AlternativesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Cell()                                                      # 1",
                "Cell() or Report()                                          # 2",
                "Cell() or Report() or Sentence()                            # 3",
                "(Cell() or Report()) (Cell() or Report())                   # 4",
                "(Cell() or Report()) and (Cell() or Report() or Sentence()) # 6",
                "Cell() or (Report() (Cell() or Sentence()))                 # 3",
                "(or Cell() Report() Sentence())                             # 3",
                "(or Cell() (or Report() Sentence()) Topic())                # 4",
                "(or Cell() Report()) (or Cell() Report())                   # 4",
                "Cell(row == \"a\" || row == \"b\" || row == \"c\")          # 1",
                "Cell((row == \"a\" || row == \"b\") && count > 0)           # 1",
                "not (Cell() or Report())                                    # 2",
                "not Cell() or not Report()                                  # 2",
                "(((Cell() or Report())))                                    # 2"
            })
    void alternativesAreAddedAndConditionsMultiplied(String conditions, long rules) {
        assertEquals(rules, count(conditions));
    }

    @Test
    void whatGrowsBeyondAnyLimitDoesNotOverflow() {
        assertEquals(1_000_000, count("(Cell() or Report()) ".repeat(200)));
        assertEquals(
                1_000_000,
                count("(or " + "(Cell() or Report()) ".repeat(3) + ") ".repeat(1)
                        + "(or Cell() Report() Topic()) ".repeat(40)));
        assertTrue(count("(".repeat(500) + "Cell() or Report()" + ")".repeat(500)) == 2);
    }

    @Test
    void bracketsThatDoNotMatchAreCountedAllTheSame() {
        assertEquals(2, count("(Cell() or Report()"));
        assertEquals(2, count("Cell() or Report())"));
    }

    private static long count(String conditions) {
        return Alternatives.in(
                new Lexer(RuleFile.of("a.drl", "a.drl", conditions.getBytes(StandardCharsets.UTF_8))).tokens());
    }
}
