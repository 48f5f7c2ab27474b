package gouji.extract.claim;

import gouji.extract.claim.ClaimPhrases.Phrase;
import gouji.extract.prose.Amount;
import gouji.model.ClaimForm;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A phrase with its patterns compiled. */
final class CompiledPhrase {
    /** A sentence that says one thing more often is none. */
    private static final int MOST_HITS = 60;

    private static final Pattern OF_BEFORE = Pattern.compile("^(其中|包括|包含|分别)");

    private final Phrase phrase;
    private final Map<ClaimForm, Pattern> says = new EnumMap<>(ClaimForm.class);
    private final Map<ClaimForm, Pattern> unless = new EnumMap<>(ClaimForm.class);
    private final List<Frame> frames;
    private final @Nullable Pattern wholly;
    private final @Nullable Pattern unlessAfter;
    private final @Nullable Pattern unlessBefore;

    CompiledPhrase(Phrase phrase, Map<String, String> rivals, Shorthand shorthand) {
        this.phrase = phrase;
        put(ClaimForm.VALUE, phrase.value(), phrase.unless(), shorthand);
        put(ClaimForm.NONE, phrase.none(), phrase.noneUnless(), shorthand);
        put(ClaimForm.ALL, phrase.all(), phrase.allUnless(), shorthand);
        frames = phrase.frames().stream()
                .map(f -> new Frame(f, rivals, shorthand))
                .toList();
        wholly = shorthand.anyOf(phrase.wholly());
        unlessAfter = shorthand.anyOf(phrase.unlessAfter());
        unlessBefore = shorthand.anyOf(phrase.unlessBefore());
    }

    private void put(ClaimForm form, List<String> patterns, List<String> blockers, Shorthand shorthand) {
        if (!patterns.isEmpty()) {
            says.put(form, shorthand.anyOf(patterns));
        }
        if (!blockers.isEmpty()) {
            unless.put(form, shorthand.anyOf(blockers));
        }
    }

    Phrase phrase() {
        return phrase;
    }

    /** Whether a text says one of the words without which none of the patterns can be found. */
    boolean cued(String text) {
        return phrase.cue().stream().anyMatch(text::contains);
    }

    /** Whether it may tell that there was nothing, or that every one was dealt with. */
    boolean tellsWithoutFigures() {
        return says.containsKey(ClaimForm.NONE) || says.containsKey(ClaimForm.ALL);
    }

    /** Every place a skeleton says it, whatever stands around. */
    List<PhraseMatch> find(PatternText skeleton, List<ClausePart> pieces) {
        List<PhraseMatch> hits = new ArrayList<>();
        says.forEach((form, pattern) -> {
            if (form == ClaimForm.VALUE && !skeleton.hasFigures()) {
                return;
            }
            Matcher matcher = pattern.matcher(skeleton.text());
            while (hits.size() < MOST_HITS && matcher.find()) {
                hits.add(hit(skeleton, form, matcher.start(), matcher.end()));
            }
        });
        frames.forEach(f -> pieces.forEach(p -> addFramed(hits, f, p, skeleton)));
        if (wholly != null) {
            Matcher matcher = wholly.matcher(skeleton.text());
            while (hits.size() < MOST_HITS && matcher.find()) {
                hits.add(new PhraseMatch(this, ClaimForm.VALUE, matcher.start(), matcher.end(), -1, null));
            }
        }
        return hits;
    }

    private void addFramed(List<PhraseMatch> hits, Frame frame, ClausePart piece, PatternText skeleton) {
        Frame.Span span = frame.in(skeleton.text(), piece);
        if (span != null) {
            Amount amount = skeleton.amount(piece.sign());
            hits.add(new PhraseMatch(
                    this,
                    ClaimForm.VALUE,
                    span.start(),
                    span.end(),
                    piece.sign(),
                    amount,
                    piece,
                    frame.ofYears(),
                    false));
        }
    }

    private PhraseMatch hit(PatternText skeleton, ClaimForm form, int start, int end) {
        for (int i = start; form == ClaimForm.VALUE && i < end; i++) {
            Amount amount = skeleton.amount(i);
            if (amount != null) {
                return new PhraseMatch(this, form, start, end, i, amount);
            }
        }
        return new PhraseMatch(this, form, start, end, -1, null);
    }

    /** Whether words without any number name it: 予以公开 before 占三成. */
    boolean named(String words) {
        Pattern blockers = unless.get(ClaimForm.VALUE);
        return frames.stream().anyMatch(f -> f.toldIn(words))
                && (blockers == null || !blockers.matcher(words).find());
    }

    /**
     * Whether the words around a hit, before it or behind it show that something else is meant.
     *
     * @param clause the clause it stands in; of a frame only its piece counts
     * @param said what the paragraph says before the passage, which counts where the passage tells a part of it
     */
    boolean refuses(PhraseMatch hit, String text, String clause, String said) {
        Pattern blockers = unless.get(hit.form());
        String around = hit.piece() == null
                ? clause
                : text.substring(hit.piece().from(), hit.piece().to());
        String before = (OF_BEFORE.matcher(text).find() ? said : "") + text.substring(0, hit.start());
        return (blockers != null && blockers.matcher(around).find())
                || (unlessAfter != null
                        && unlessAfter
                                .matcher(text)
                                .region(hit.end(), text.length())
                                .lookingAt())
                || (unlessBefore != null && unlessBefore.matcher(before).find());
    }
}
