package gouji.extract.claim;

import gouji.extract.claim.ClaimPhrases.Context;
import gouji.extract.claim.ClaimPhrases.Phrase;
import gouji.extract.prose.Amount;
import gouji.extract.prose.Passage;
import gouji.model.Claim;
import gouji.model.ClaimForm;
import gouji.model.Percentage;
import gouji.model.Scope;
import gouji.model.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Reads what passages assert about the figures of the report. In doubt there is no claim: a claim that was not made is
 * a false alarm later.
 */
public final class Claims {
    private static final String OF_THEM = "其中";

    private final Map<String, Context> contexts;
    private final List<CompiledPhrase> phrases;
    private final Surroundings surroundings;
    private final ScopeWords scopes;
    private final Percentages shares;

    /** The claims of a passage, and the percentages told of them. */
    record Told(List<Claim> claims, List<Percentage> percentages) {}

    public Claims(ClaimPhrases book, ScopeWords scopes) {
        contexts = book.contexts();
        phrases = book.claims().stream().map(CompiledPhrase::new).toList();
        surroundings = new Surroundings(book);
        this.scopes = scopes;
        shares = new Percentages(book.percentages());
    }

    /**
     * The claims of one passage in the order they are made, with the percentages told of them.
     *
     * @param before subject of the last claim of the paragraph before the passage, or ""
     */
    Told in(Passage passage, List<Amount> amounts, Reporter reporter, String before) {
        List<CompiledPhrase> fitting = phrases.stream()
                .filter(p -> p.cued(passage.text())
                        && contexts.get(p.phrase().about()).has(passage))
                .toList();
        if (fitting.isEmpty() || amounts.size() > Skeleton.MOST_AMOUNTS) {
            return new Told(List.of(), List.of());
        }
        Skeleton skeleton = new Skeleton(passage.text(), amounts, reporter.year());
        String last = skeleton.text().startsWith(OF_THEM) ? before : "";
        List<Hit> hits = kept(hits(fitting, skeleton, reporter), skeleton, last);
        List<Claim> claims = new ArrayList<>();
        List<Percentage> percentages = new ArrayList<>();
        for (Hit hit : hits) {
            Claim claim = claim(hit, passage, skeleton, reporter);
            claims.add(claim);
            shares.behind(hit, claim, passage, skeleton).ifPresent(percentages::add);
        }
        return new Told(claims, percentages);
    }

    private List<Hit> hits(List<CompiledPhrase> fitting, Skeleton skeleton, Reporter reporter) {
        List<Hit> hits = new ArrayList<>();
        for (CompiledPhrase phrase : fitting) {
            for (Hit hit : phrase.find(skeleton)) {
                if (hits.stream().noneMatch(hit::overlaps) && surroundings.allow(hit, skeleton, reporter)) {
                    hits.add(hit);
                }
            }
        }
        hits.sort(Comparator.comparingInt(h -> h.sign() < 0 ? h.start() : h.sign()));
        return hits;
    }

    /** Without parts that have no whole before them, parts taken for the whole, and what is told in two ways. */
    private static List<Hit> kept(List<Hit> hits, Skeleton skeleton, String before) {
        List<Hit> kept = new ArrayList<>();
        List<Hit> doubtful = new ArrayList<>();
        String last = before;
        for (Hit hit : hits) {
            Phrase phrase = hit.phrase().phrase();
            if (!phrase.after().isEmpty() && !phrase.after().contains(last)) {
                continue;
            }
            last = phrase.subject();
            Hit twin = kept.stream()
                    .filter(k -> k.subject().equals(hit.subject()))
                    .findFirst()
                    .orElse(null);
            if (twin == null || phrase.subject().endsWith(".part")) {
                kept.add(hit);
            } else if (conflict(twin, hit) && !part(twin, hit, skeleton)) {
                doubtful.add(twin);
            }
        }
        kept.removeAll(doubtful);
        return kept;
    }

    private static boolean conflict(Hit one, Hit other) {
        if (one.form() == ClaimForm.ALL || other.form() == ClaimForm.ALL) {
            return false;
        }
        return one.value().compareTo(other.value()) != 0;
    }

    private static boolean part(Hit whole, Hit part, Skeleton skeleton) {
        return skeleton.text()
                .substring(Math.min(whole.end(), part.start()), part.start())
                .contains(OF_THEM);
    }

    private Claim claim(Hit hit, Passage passage, Skeleton skeleton, Reporter reporter) {
        int start = skeleton.origin(hit.start());
        int end = skeleton.origin(hit.end());
        boolean zero = hit.form() == ClaimForm.VALUE && hit.amount().value().signum() == 0;
        Sentence sentence = passage.at(start);
        Scope scope = scopes.of(skeleton.text(), hit.end(), reporter);
        return new Claim(
                hit.subject(),
                zero ? ClaimForm.NONE : hit.form(),
                hit.value(),
                scope,
                hit.amount() == null || hit.amount().exact(),
                quote(passage.text().substring(start, end)),
                sentence);
    }

    /** The words without a particle that only ties them to what stands before. */
    private static String quote(String words) {
        String quote = words.strip();
        return quote.startsWith("的") ? quote.substring(1) : quote;
    }
}
