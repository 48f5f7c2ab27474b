package gouji.extract.claim;

import gouji.extract.claim.ClaimPhrases.Phrase;
import gouji.model.ClaimForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among what a passage seems to tell: no part without its whole before it, no part taken for the whole, and
 * nothing that is told in two ways.
 */
final class ClaimSelection {
    private static final String OF_THEM = "其中";
    private static final String PART = ".part";
    private static final String WHOLE = "received";

    private final PatternText skeleton;
    private final List<ClausePart> pieces;
    private final Channels channels;

    ClaimSelection(PatternText skeleton, List<ClausePart> pieces, Channels channels) {
        this.skeleton = skeleton;
        this.pieces = pieces;
        this.channels = channels;
    }

    /**
     * @param hits in the order of the text
     * @param before subject of the last claim of the paragraph before the passage, or ""
     */
    List<PhraseMatch> of(List<PhraseMatch> hits, String before) {
        return single(channels.added(behindTheirWhole(hits, before), skeleton, pieces));
    }

    private List<PhraseMatch> behindTheirWhole(List<PhraseMatch> hits, String before) {
        List<PhraseMatch> kept = new ArrayList<>();
        String last = before;
        for (PhraseMatch hit : hits) {
            Phrase phrase = hit.phrase().phrase();
            boolean fits = phrase.after().isEmpty() || phrase.after().contains(last);
            PhraseMatch whole = hit.form() == ClaimForm.VALUE && hit.amount() == null ? figureBefore(hit, kept) : hit;
            if (fits && whole != null && kept.stream().noneMatch(whole::overlaps)) {
                last = phrase.subject();
                kept.add(whole);
            }
        }
        return kept;
    }

    /** A hit that tells of all of what was claimed before it, with the figure of that; null where none was. */
    private static @Nullable PhraseMatch figureBefore(PhraseMatch hit, List<PhraseMatch> kept) {
        for (int i = kept.size() - 1; i >= 0; i--) {
            PhraseMatch whole = kept.get(i);
            if (hit.phrase().phrase().after().contains(whole.subject()) && whole.figure()) {
                return hit.of(whole.amount());
            }
        }
        return null;
    }

    private List<PhraseMatch> single(List<PhraseMatch> hits) {
        List<PhraseMatch> kept = new ArrayList<>();
        List<PhraseMatch> doubtful = new ArrayList<>();
        for (PhraseMatch hit : hits) {
            if (hit.form() == ClaimForm.ALL && !ofAll(hit, hits)) {
                continue;
            }
            PhraseMatch twin = kept.stream()
                    .filter(k -> k.subject().equals(hit.subject()))
                    .findFirst()
                    .orElse(null);
            if (twin == null || hit.subject().endsWith(PART) || denied(twin, hit)) {
                kept.add(hit);
            } else if (conflict(twin, hit) && !part(twin, hit)) {
                doubtful.add(twin);
            }
        }
        kept.removeAll(doubtful);
        return kept;
    }

    /** Whether a number that stands with it (6件均已答复) is the whole of what was received. */
    private boolean ofAll(PhraseMatch hit, List<PhraseMatch> hits) {
        return pieces.stream().filter(p -> p.holds(hit.start())).allMatch(p -> hits.stream()
                .filter(h -> h.subject().equals(WHOLE) && h.figure())
                .allMatch(h -> h.quantity()
                                .value()
                                .compareTo(skeleton.quantityAt(p.sign()).value())
                        == 0));
    }

    private static boolean denied(PhraseMatch one, PhraseMatch other) {
        return one.phrase().phrase().contradicts()
                && (one.form() == ClaimForm.NONE) != (other.form() == ClaimForm.NONE)
                && one.amount() != other.amount();
    }

    private static boolean conflict(PhraseMatch one, PhraseMatch other) {
        BigDecimal told = one.value();
        BigDecimal again = other.value();
        return told != null && again != null && told.compareTo(again) != 0;
    }

    private boolean part(PhraseMatch whole, PhraseMatch part) {
        return skeleton.text()
                .substring(Math.min(whole.end(), part.start()), part.start())
                .contains(OF_THEM);
    }
}
