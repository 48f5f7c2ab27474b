package gouji.cases;

import gouji.model.Codes;
import gouji.model.Facts;
import gouji.model.Reason;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the facts a case speaks of out of its base report. May be used by several threads. */
final class Staging {
    private final Map<String, String> bases;
    private final BaseReading reading;
    private final Map<String, Facts> read = new ConcurrentHashMap<>();

    /** @param bases text of every base report by name */
    Staging(Map<String, String> bases, BaseReading reading) {
        this.bases = bases;
        this.reading = reading;
    }

    /**
     * @throws FaultyCase when the case names a base, words or cells that are not there
     */
    Facts facts(RuleCase rule) {
        FactsEdit edit = new FactsEdit(rule, base(rule));
        rule.set().forEach(edit::set);
        if (rule.attachment() != null) {
            edit.attach(rule.attachment());
        }
        rule.drop().forEach(key -> edit.remove(key, Reason.NOT_IN_SOURCE));
        rule.lose().forEach(key -> lose(edit, key.split(" ", 2)));
        return edit.facts(new ReportEdit(rule));
    }

    /** A key, and after a blank the reason when it is not the usual one. */
    private static void lose(FactsEdit edit, String[] words) {
        edit.remove(words[0], words.length > 1 ? Codes.parse(Reason.class, words[1]) : Reason.UNREADABLE);
    }

    private Facts base(RuleCase rule) {
        String text = bases.get(rule.base());
        if (text == null) {
            throw new FaultyCase(rule, "没有基础报告 " + rule.base() + "，可用：" + String.join("、", bases.keySet()) + "。");
        }
        for (RuleCase.Replacement replacement : rule.replace()) {
            if (!text.contains(replacement.from())) {
                throw new FaultyCase(rule, "基础报告里没有“" + replacement.from() + "”。");
            }
            text = text.replace(replacement.from(), replacement.to());
        }
        String name = rule.base() + ".txt";
        return read.computeIfAbsent(text, t -> reading.read(name, t));
    }
}
