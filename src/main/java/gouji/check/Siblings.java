package gouji.check;

import gouji.batch.MaskedProse;
import gouji.batch.UnitProse;
import gouji.extract.Phrases;
import gouji.model.Facts;
import gouji.model.Surrounding;
import gouji.model.Survey;
import gouji.rules.RuleBook;
import java.util.List;

/**
 * What the reports of one review tell of each other: {@link #note} takes each, in the order of the inputs; then
 * {@link #batch} tells what they show together. Reports whose unit is not known take no part.
 */
public final class Siblings implements Survey {
    private static final String OFFICE = "办公[室厅]$";

    private final RuleBook book;
    private final List<String> dictated;
    private final UnitProse prose = new UnitProse((one, other) ->
            UnitName.of(one).equals(UnitName.of(other)) || UnitName.of(one).fits(UnitName.of(other)));

    /**
     * @param book whose settings say how alike is alike
     * @param phrases whose dictated sentences are not compared
     */
    public Siblings(RuleBook book, Phrases phrases) {
        this.book = book;
        this.dictated = phrases.dictated();
    }

    @Override
    public void note(Facts facts) {
        String unit = facts.report().unit();
        if (UnitName.of(unit).isKnown()) {
            prose.add(key(unit), unit, MaskedProse.of(facts, dictated));
        }
    }

    /** A government and its office hand in one text. */
    private static String key(String unit) {
        String without = unit.replaceFirst(OFFICE, "");
        return UnitName.of(without.endsWith("政府") ? without : unit).text();
    }

    @Override
    public List<? extends Surrounding> around(Facts facts) {
        return List.of();
    }

    @Override
    public List<? extends Surrounding> batch() {
        return prose.alike(new UnitProse.Measure(count("alike-percent"), count("alike-shortest")));
    }

    private int count(String name) {
        return book.settings().stream()
                .filter(s -> s.name().equals(name))
                .flatMap(s -> s.facts().stream())
                .mapToInt(setting -> setting.count().intValue())
                .findFirst()
                .orElseThrow();
    }
}
