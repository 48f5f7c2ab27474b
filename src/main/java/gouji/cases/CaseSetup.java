package gouji.cases;

import gouji.extract.YearComparison;
import gouji.message.Codes;
import gouji.message.Text;
import gouji.model.Earlier;
import gouji.model.Facts;
import gouji.model.Reason;
import gouji.model.Surrounding;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Makes the facts a case speaks of out of its base report. May be used by several threads. */
final class CaseSetup {
    private static final String PREVIOUS = "previous";

    private final Map<String, String> bases;
    private final BaseReportReader reading;
    private final Map<String, Facts> read = new ConcurrentHashMap<>();

    /** @param bases text of every base report by name */
    CaseSetup(Map<String, String> bases, BaseReportReader reading) {
        this.bases = bases;
        this.reading = reading;
    }

    /**
     * @throws FaultyCaseException when the case names a base, words or cells that are not there
     */
    Facts facts(RuleCase rule) {
        List<Surrounding> around = SurroundingCase.read(rule);
        if (rule.base() == null) {
            return Facts.batch(around);
        }
        return report(rule).withSurroundings(around);
    }

    private Facts report(RuleCase rule) {
        Facts now = changed(rule, base(rule, rule.base(), rule.replace()), "");
        if (rule.drop().contains(PREVIOUS)) {
            return now.withEarlier(Earlier.MISSING);
        }
        if (rule.lose().contains(PREVIOUS)) {
            return now.withEarlier(Earlier.UNCLEAR);
        }
        if (rule.previous() == null) {
            lookOver(rule);
            return now;
        }
        return YearComparison.of(now, changed(rule, base(rule, rule.previous(), List.of()), PREVIOUS + "/"));
    }

    private static void lookOver(RuleCase rule) {
        Stream.of(rule.set().keySet(), rule.drop(), rule.lose(), rule.report().keySet())
                .flatMap(Collection::stream)
                .filter(key -> key.startsWith(PREVIOUS + "/"))
                .findFirst()
                .ifPresent(key -> {
                    throw new FaultyCaseException(rule, "previous.missing", key);
                });
    }

    /** @param year what the keys of one of two years begin with; "" for the year that is judged */
    private static Facts changed(RuleCase rule, Facts read, String year) {
        FactsEdit edit = new FactsEdit(rule, read);
        rule.set().forEach((key, value) -> key(year, key).ifPresent(k -> edit.set(k, value)));
        if (rule.attachment() != null && year.isEmpty()) {
            edit.attach(rule.attachment());
        }
        rule.drop().forEach(key -> key(year, key).ifPresent(k -> edit.remove(k, Reason.NOT_IN_SOURCE)));
        rule.lose().forEach(key -> key(year, key).ifPresent(k -> lose(edit, k.split(" ", 2))));
        return edit.facts(new ReportEdit(rule, year));
    }

    /** A key of that year without what tells the year, or nothing. */
    static Optional<String> key(String year, String key) {
        boolean previous = key.equals(PREVIOUS) || key.startsWith(PREVIOUS + "/");
        return previous == year.isEmpty() || key.equals(PREVIOUS)
                ? Optional.empty()
                : Optional.of(key.substring(year.length()));
    }

    /** A key, and after a blank the reason when it is not the usual one. */
    private static void lose(FactsEdit edit, String[] words) {
        edit.remove(words[0], words.length > 1 ? Codes.parse(Reason.class, words[1]) : Reason.UNREADABLE);
    }

    private Facts base(RuleCase rule, String base, List<RuleCase.Replacement> replacements) {
        String text = bases.get(base);
        if (text == null) {
            throw new FaultyCaseException(rule, "base.unknown", base, Text.list(bases.keySet()));
        }
        for (RuleCase.Replacement replacement : replacements) {
            if (!text.contains(replacement.from())) {
                throw new FaultyCaseException(rule, "replace.unknown", replacement.from());
            }
            text = text.replace(replacement.from(), replacement.to());
        }
        String name = base + ".txt";
        return read.computeIfAbsent(text, t -> reading.read(name, t));
    }
}
