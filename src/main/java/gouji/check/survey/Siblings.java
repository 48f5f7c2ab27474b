package gouji.check.survey;

import gouji.batch.MaskedProse;
import gouji.batch.PeerFigures;
import gouji.batch.UnitProse;
import gouji.extract.Phrases;
import gouji.model.Facts;
import gouji.model.Surrounding;
import gouji.model.Survey;
import gouji.model.WordList;
import gouji.roster.UnitName;
import gouji.rules.RuleBook;
import java.util.List;

/**
 * What the reports of one review tell of each other: which figures units of the same kind have, and whose prose is alike.
 * Reports whose unit is not known take no part.
 */
public final class Siblings implements Survey {
    private static final String OFFICE = "办公[室厅]$";

    private final RuleBook book;
    private final List<String> dictated;
    private final PeerFigures peers;
    private final UnitProse prose = new UnitProse((one, other) ->
            UnitName.of(one).equals(UnitName.of(other)) || UnitName.of(one).fits(UnitName.of(other)));

    /**
     * @param book whose settings say how alike is alike
     * @param phrases whose dictated sentences are not compared
     */
    public Siblings(RuleBook book, Phrases phrases) {
        this.book = book;
        this.dictated = phrases.dictated();
        this.peers = new PeerFigures(words("enforcement-organs"), words("desk-organs"), count("peers-units"));
    }

    @Override
    public void note(Facts facts) {
        peers.add(facts);
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
        return peers.of(facts.report());
    }

    @Override
    public List<? extends Surrounding> batch() {
        return prose.alike(new UnitProse.Measure(count("alike-percent"), count("alike-shortest")));
    }

    private WordList words(String name) {
        return WordList.of(book.terms()).stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElse(new WordList(name, List.of()));
    }

    /** A local value; a book without it has no rule that asks, so that nothing is ever enough. */
    private int count(String name) {
        return book.settings().stream()
                .filter(s -> s.name().equals(name))
                .flatMap(s -> s.facts().stream())
                .mapToInt(setting -> setting.count().intValue())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
