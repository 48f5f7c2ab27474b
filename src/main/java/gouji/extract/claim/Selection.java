package gouji.extract.claim;

import gouji.extract.claim.ClaimPhrases.Phrase;
import gouji.model.ClaimForm;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses among what a passage seems to tell: no part without its whole before it, no part taken for the whole, and
 * nothing that is told in two ways.
 */
final class Selection {
    private static final String OF_THEM = "其中";
    private static final String PART = ".part";
    private static final String WHOLE = "received";

    private final Skeleton skeleton;
    private final List<Piece> pieces;
    private final Channels channels;

    Selection(Skeleton skeleton, List<Piece> pieces, Channels channels) {
        this.skeleton = skeleton;
        this.pieces = pieces;
        this.channels = channels;
    }

    /**
     * @param hits in the order of the text
     * @param before subject of the last claim of the paragraph before the passage, or ""
     */
    List<Hit> of(List<Hit> hits, String before) {
        return single(channels.added(behindTheirWhole(hits, before), skeleton, pieces));
    }

    private List<Hit> behindTheirWhole(List<Hit> hits, String before) {
        List<Hit> kept = new ArrayList<>();
        String last = before;
        for (Hit hit : hits) {
            Phrase phrase = hit.phrase().phrase();
            boolean fits = phrase.after().isEmpty() || phrase.after().contains(last);
            Hit whole = hit.form() == ClaimForm.VALUE && hit.amount() == null ? figureBefore(hit, kept) : hit;
            if (fits && whole != null && kept.stream().noneMatch(whole::overlaps)) {
                last = phrase.subject();
                kept.add(whole);
            }
        }
        return kept;
    }

    /** A hit that tells of all of what was claimed before it, with the figure of that; null where none was. */
    private static Hit figureBefore(Hit hit, List<Hit> kept) {
        for (int i = kept.size() - 1; i >= 0; i--) {
            Hit whole = kept.get(i);
            if (hit.phrase().phrase().after().contains(whole.subject()) && whole.figure()) {
                return hit.of(whole.amount());
            }
        }
        return null;
    }

    private List<Hit> single(List<Hit> hits) {
        List<Hit> kept = new ArrayList<>();
        List<Hit> doubtful = new ArrayList<>();
        for (Hit hit : hits) {
            if (hit.form() == ClaimForm.ALL && !ofAll(hit, hits)) {
                continue;
            }
            Hit twin = kept.stream()
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
    private boolean ofAll(Hit hit, List<Hit> hits) {
        return pieces.stream().filter(p -> p.holds(hit.start())).allMatch(p -> hits.stream()
                .filter(h -> h.subject().equals(WHOLE) && h.figure())
                .allMatch(h ->
                        h.amount().value().compareTo(skeleton.amount(p.sign()).value()) == 0));
    }

    private static boolean denied(Hit one, Hit other) {
        return one.phrase().phrase().contradicts()
                && (one.form() == ClaimForm.NONE) != (other.form() == ClaimForm.NONE)
                && one.amount() != other.amount();
    }

    private static boolean conflict(Hit one, Hit other) {
        if (one.form() == ClaimForm.ALL || other.form() == ClaimForm.ALL) {
            return false;
        }
        return one.value().compareTo(other.value()) != 0;
    }

    private boolean part(Hit whole, Hit part) {
        return skeleton.text()
                .substring(Math.min(whole.end(), part.start()), part.start())
                .contains(OF_THEM);
    }
}
