package gouji.rules.language;

import gouji.rules.BookNeeds;
import gouji.rules.ListName;
import gouji.rules.Nearest;
import gouji.rules.SettingName;
import gouji.rules.drl.RuleText;
import gouji.rules.drl.Token;
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
    private final Complaint complaint;

    NamedFactCheck(KnownCodes codes, Complaint complaint) {
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
            complaint.tell(
                    name,
                    "设置 " + name.text() + " 是开关，没有写明开还是关。",
                    "Setting " + name.text() + " is a switch, and the condition holds whether it is on or off.",
                    "请写 Setting(name == \"" + name.text() + "\", on)。",
                    "Write Setting(name == \"" + name.text() + "\", on).");
        }
    }

    private void nameless(NamedFact fact) {
        String type = fact.at().text();
        String example = fact.isSetting()
                ? "Setting(name == \"problems-shortest\", $n : count)"
                : "$list : WordList(name == \"surnames\")";
        complaint.tell(
                fact.at(),
                type + " 没有写明名称。",
                type + " is asked for without a name.",
                "请先写名称，例如 " + example + "。",
                "Write its name first: " + example + ".");
    }

    private void none(NamedFact fact, Token name) {
        String shown = Nearest.shown(name.text());
        complaint.tell(
                name,
                fact.isSetting() ? "没有设置 " + shown + "。" : "没有词表 " + shown + "。",
                fact.isSetting() ? "There is no setting " + shown + "." : "There is no word list " + shown + ".",
                fact.isSetting() ? "请在 settings.yaml 里加上它。" : "请在 words/" + shown + ".txt 里加上它。",
                fact.isSetting() ? "Add it to settings.yaml." : "Add it as words/" + shown + ".txt.");
    }

    /** What the program takes from the book to make such facts at all. */
    private void needed(Token at, BookNeeds needs) {
        needs.settings().stream()
                .map(SettingName::code)
                .filter(name -> !codes.of("Setting.name").contains(name))
                .forEach(name -> lacking(at, "设置 " + name, "the setting " + name, "settings.yaml"));
        needs.settings().stream().map(SettingName::code).forEach(name -> property(at, name, "count"));
        needs.lists().stream()
                .map(ListName::code)
                .filter(name -> !codes.of("WordList.name").contains(name))
                .forEach(name -> lacking(at, "词表 " + name, "the word list " + name, "words/" + name + ".txt"));
    }

    /** A property that is empty for every value of the setting would make a condition that never holds. */
    private void property(Token at, String name, String property) {
        Set<String> offered = codes.properties(name);
        if (!offered.isEmpty() && !offered.contains(property)) {
            String all = String.join("、", offered);
            complaint.tell(
                    at,
                    "设置 " + name + " 的值没有 " + property + "。",
                    "The value of setting " + name + " has no " + property + ".",
                    "可用：" + all + "。",
                    "Known: " + all + ".");
        }
    }

    private void lacking(Token at, String zh, String en, String file) {
        complaint.tell(
                at,
                at.text() + " 要用的" + zh + " 不存在。",
                at.text() + " needs " + en + ", which is not there.",
                "请在 " + file + " 里加上它。",
                "Add it in " + file + ".");
    }
}
