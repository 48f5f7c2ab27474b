package gouji.rules.language;

import gouji.message.Text;
import gouji.rules.diagnosis.Suggestion;
import gouji.rules.drl.RuleText;
import gouji.rules.drl.Token;
import gouji.rules.metadata.KnownCodes;
import gouji.rules.settings.BookNeeds;
import gouji.rules.settings.ListName;
import gouji.rules.settings.SettingName;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Checks that settings and word lists are asked for by names the book has. A condition on one that is not there never
 * holds, and its rule would be silent for good.
 */
final class NamedFactCheck {
    /** The properties of a setting that not every one has. */
    private static final List<String> VALUES = List.of("count", "amount", "on");

    /** What a condition asks a switch for. */
    private static final List<String> SWITCHED = List.of("on", "isOn", "text");

    private final KnownCodes codes;
    private final RuleErrors complaint;

    NamedFactCheck(KnownCodes codes, RuleErrors complaint) {
        this.codes = codes;
        this.complaint = complaint;
    }

    void check(RuleText rule) {
        for (NamedFact fact : NamedFact.in(rule.when())) {
            if (fact.names().isEmpty()) {
                nameless(fact);
            }
            if (fact.isSetting()) {
                fact.names().forEach(name -> value(fact, name));
            }
            Set<String> known = codes.of(fact.at().text() + ".name");
            // where the book has some, the check of codes tells which is not there
            if (known.isEmpty()) {
                fact.names().forEach(name -> none(fact, name));
            }
        }
        for (Token word : rule.when()) {
            if (word.isWord()) {
                BookNeeds.of(word.text()).ifPresent(needs -> needed(word, needs));
            }
        }
    }

    /** Whether the value of a setting has what a condition asks of it. */
    private void value(NamedFact fact, Token name) {
        VALUES.stream().filter(fact.words()::contains).forEach(property -> property(name, name.text(), property));
        if (codes.properties(name.text()).contains("on") && Collections.disjoint(fact.words(), SWITCHED)) {
            complaint.note(name, "switch.open", name.text());
        }
    }

    private void nameless(NamedFact fact) {
        String example = fact.isSetting()
                ? "Setting(name == \"problems-shortest\", $n : count)"
                : "$list : WordList(name == \"surnames\")";
        complaint.note(fact.at(), "fact.nameless", fact.at().text(), example);
    }

    private void none(NamedFact fact, Token name) {
        complaint.note(name, fact.isSetting() ? "setting.none" : "list.none", Suggestion.shown(name.text()));
    }

    /** What the program takes from the book to make such facts at all. */
    private void needed(Token at, BookNeeds needs) {
        needs.settings().stream()
                .map(SettingName::code)
                .filter(name -> !codes.of("Setting.name").contains(name))
                .forEach(name -> complaint.note(at, "setting.needed", at.text(), name));
        needs.settings().stream().map(SettingName::code).forEach(name -> property(at, name, "count"));
        needs.lists().stream()
                .map(ListName::code)
                .filter(name -> !codes.of("WordList.name").contains(name))
                .forEach(name -> complaint.note(at, "list.needed", at.text(), name));
    }

    /** A property that is empty for every value of the setting would make a condition that never holds. */
    private void property(Token at, String name, String property) {
        Set<String> offered = codes.properties(name);
        if (!offered.isEmpty() && !offered.contains(property)) {
            complaint.note(at, "setting.property", name, property, Text.list(offered));
        }
    }
}
