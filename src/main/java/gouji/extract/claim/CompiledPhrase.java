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

/** A phrase with its patterns compiled. */
final class CompiledPhrase {
    private final Phrase phrase;
    private final Map<ClaimForm, Pattern> says = new EnumMap<>(ClaimForm.class);
    private final Map<ClaimForm, Pattern> unless = new EnumMap<>(ClaimForm.class);
    private final Pattern unlessAfter;

    CompiledPhrase(Phrase phrase) {
        this.phrase = phrase;
        put(ClaimForm.VALUE, phrase.value(), phrase.unless());
        put(ClaimForm.NONE, phrase.none(), phrase.noneUnless());
        put(ClaimForm.ALL, phrase.all(), phrase.allUnless());
        unlessAfter = Shorthand.anyOf(phrase.unlessAfter());
    }

    private void put(ClaimForm form, List<String> patterns, List<String> blockers) {
        if (!patterns.isEmpty()) {
            says.put(form, Shorthand.anyOf(patterns));
        }
        if (!blockers.isEmpty()) {
            unless.put(form, Shorthand.anyOf(blockers));
        }
    }

    Phrase phrase() {
        return phrase;
    }

    /** Whether a text says one of the words without which none of the patterns can be found. */
    boolean cued(String text) {
        return phrase.cue().stream().anyMatch(text::contains);
    }

    /** Every place a skeleton says it, whatever stands around. */
    List<Hit> find(Skeleton skeleton) {
        List<Hit> hits = new ArrayList<>();
        says.forEach((form, pattern) -> {
            if (form == ClaimForm.VALUE && !skeleton.hasFigures()) {
                return;
            }
            Matcher matcher = pattern.matcher(skeleton.text());
            while (matcher.find()) {
                hits.add(hit(skeleton, form, matcher.start(), matcher.end()));
            }
        });
        return hits;
    }

    private Hit hit(Skeleton skeleton, ClaimForm form, int start, int end) {
        for (int i = start; form == ClaimForm.VALUE && i < end; i++) {
            Amount amount = skeleton.amount(i);
            if (amount != null) {
                return new Hit(this, form, start, end, i, amount);
            }
        }
        return new Hit(this, form, start, end, -1, null);
    }

    /** Whether the clause around a hit, or what follows it, shows that something else is meant. */
    boolean refuses(Hit hit, String clause, String following) {
        Pattern blockers = unless.get(hit.form());
        boolean blocked = blockers != null && blockers.matcher(clause).find();
        return blocked || (unlessAfter != null && unlessAfter.matcher(following).lookingAt());
    }
}
