package gouji.rules.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.rules.file.RuleSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MutantsTest {
    @Test
    void operatorsNumbersAndConstraints() {
        assertEquals(
                List.of(
                        "OPERATOR ⟦not → exists⟧ (Cell(a == 1, b > 2))",
                        "OPERATOR not (Cell(a ⟦== → !=⟧ 1, b > 2))",
                        "NUMBER not (Cell(a == ⟦1 → 2⟧, b > 2))",
                        "NUMBER not (Cell(a == ⟦1 → 0⟧, b > 2))",
                        "OPERATOR not (Cell(a == 1, b ⟦> → >=⟧ 2))",
                        "OPERATOR not (Cell(a == 1, b ⟦> → <⟧ 2))",
                        "NUMBER not (Cell(a == 1, b > ⟦2 → 3⟧))",
                        "NUMBER not (Cell(a == 1, b > ⟦2 → 1⟧))",
                        "CONSTRAINT ⟦a == 1, → ⟧",
                        "CONSTRAINT ⟦, b > 2 → ⟧"),
                changes("not (Cell(a == 1, b > 2))"));
    }

    @Test
    void stringsAndBindingsAreLeftAlone() {
        assertEquals(
                List.of("OPERATOR Cell($n : count, text ⟦!= → ==⟧ \"a == 1\")", "CONSTRAINT ⟦, text != \"a == 1\" → ⟧"),
                changes("Cell($n : count, text != \"a == 1\")"));
    }

    @Test
    void aNegatedOperatorLosesItsNot() {
        assertEquals(
                "OPERATOR Cell(text ⟦not → ⟧ in (\"a\"))",
                changes("Cell(text not in (\"a\"))").get(0));
    }

    @Test
    void theBodyIsTheRuleWithTheChange() {
        assertEquals(
                "\nwhen\nCell(a != b)\nthen\nend",
                mutants("Cell(a == b)").get(0).body());
    }

    private static List<String> changes(String when) {
        return mutants(when).stream().map(m -> m.kind() + " " + m.change()).toList();
    }

    private static List<Mutant> mutants(String when) {
        String rule = "rule \"甲\"\nwhen\n" + when + "\nthen\nend";
        RuleSource.Span span = new RuleSource.Span("甲", 1, 0, rule.length());
        return new ArrayList<>(Mutants.of(new RuleSource("a.drl", false, rule, List.of(span))));
    }
}
