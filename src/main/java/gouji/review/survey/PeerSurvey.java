package gouji.review.survey;

import gouji.extract.Phrases;
import gouji.model.Facts;
import gouji.model.Surrounding;
import gouji.review.roster.UnitName;
import gouji.review.similarity.MaskedProse;
import gouji.review.similarity.PeerFigures;
import gouji.review.similarity.UnitProse;
import gouji.rules.RuleBook;
import gouji.rules.settings.ListName;
import gouji.rules.settings.SettingName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the reports of one review tell of each other: which figures units of the same kind have, and whose prose is alike.
 * Reports whose unit is not known take no part.
 */
public final class PeerSurvey implements Survey {
    private static final String OFFICE = "办公[室厅]$";

    private final RuleBook book;
    private final List<String> dictated;
    private final Optional<PeerFigures> peers;
    private UnitProse.@Nullable Alike alike;
    private final UnitProse prose = new UnitProse((one, other) ->
            UnitName.of(one).equals(UnitName.of(other)) || UnitName.of(one).matches(UnitName.of(other)));

    /**
     * @param book whose settings say how alike is alike
     * @param phrases whose dictated sentences are not compared
     */
    public PeerSurvey(RuleBook book, Phrases phrases) {
        this.book = book;
        this.dictated = phrases.dictated();
        this.peers = peers(book);
    }

    /** Nothing where the book has no list or setting for it: then it has no rule about peers either. */
    private static Optional<PeerFigures> peers(RuleBook book) {
        return book.words(ListName.ENFORCEMENT_ORGANS).flatMap(enforcement -> book.words(ListName.DESK_ORGANS)
                .flatMap(desk ->
                        book.count(SettingName.PEERS_UNITS).map(units -> new PeerFigures(enforcement, desk, units))));
    }

    @Override
    public void note(Facts facts) {
        peers.ifPresent(figures -> figures.add(facts));
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
        List<Surrounding> around = new ArrayList<>();
        peers.ifPresent(figures -> around.addAll(figures.of(facts.report())));
        String unit = facts.report().unit();
        if (alike().has(unit)) {
            alike().of(unit, MaskedProse.of(facts, dictated)).ifPresent(around::add);
        }
        return around;
    }

    /** What is alike, worked out when the first report is judged: then all are noted. */
    private synchronized UnitProse.Alike alike() {
        if (alike == null) {
            alike = book.count(SettingName.ALIKE_PERCENT)
                    .flatMap(percent -> book.count(SettingName.ALIKE_SHORTEST)
                            .map(shortest -> new UnitProse.Measure(percent, shortest)))
                    .map(prose::alike)
                    .orElseGet(() -> new UnitProse.Alike(Map.of()));
        }
        return alike;
    }

    @Override
    public List<? extends Surrounding> batch() {
        return List.of();
    }
}
