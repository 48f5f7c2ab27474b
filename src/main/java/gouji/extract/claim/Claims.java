package gouji.extract.claim;

import gouji.extract.claim.ClaimPhrases.Context;
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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads what passages assert about the figures of the report. In doubt there is no claim: a claim that was not made is
 * a false alarm later.
 */
public final class Claims {
    /** How far back a passage that goes on with what was said before may refer to it. */
    private static final int SAID = 200;

    private final Map<String, Context> contexts;
    private final List<CompiledPhrase> phrases;
    private final ContextCheck surroundings;
    private final Pattern idle;
    private final Pattern continues;
    private final ClauseSplitter pieces;
    private final Channels channels;
    private final ScopeWords scopes;
    private final Percentages shares;

    /** The claims of a passage, and the percentages told of them. */
    record Told(List<Claim> claims, List<Percentage> percentages) {}

    public Claims(ClaimPhrases book, ScopeWords scopes) {
        Shorthand shorthand = book.shorthand();
        contexts = book.contexts();
        phrases = book.claims().stream()
                .map(p -> new CompiledPhrase(p, book.rivals(), shorthand))
                .toList();
        surroundings = new ContextCheck(book);
        idle = shorthand.compile(book.idle());
        continues = shorthand.compile(book.continues());
        pieces = new ClauseSplitter(book.loose(), shorthand);
        channels = new Channels(book.channels(), shorthand);
        this.scopes = scopes;
        shares = new Percentages(book.percentages(), shorthand);
    }

    /**
     * The claims of one passage in the order they are made, with the percentages told of them.
     *
     * @param before subject of the last claim of the paragraph before the passage, or ""
     */
    Told in(Passage passage, List<Amount> amounts, ReportingAgency reporter, String before) {
        List<CompiledPhrase> fitting = fitting(passage, amounts);
        if (fitting.isEmpty() || !PatternText.fits(passage.text(), amounts)) {
            return new Told(List.of(), List.of());
        }
        PatternText skeleton = new PatternText(passage.text(), amounts, reporter.year(), idle);
        String last = continues.matcher(skeleton.text()).find() ? before : "";
        List<ClausePart> parted = pieces.of(skeleton);
        List<PhraseMatch> found = hits(fitting, parted, skeleton, passage, reporter);
        ClaimSelection selection = new ClaimSelection(skeleton, parted, channels);
        List<Claim> claims = new ArrayList<>();
        List<Percentage> percentages = new ArrayList<>();
        for (PhraseMatch hit : selection.of(found, last)) {
            Claim claim = claim(hit, passage, skeleton, reporter);
            claims.add(claim);
            shares.behind(hit, claim, passage, skeleton).ifPresent(percentages::add);
        }
        percentages.addAll(shares.alone(fitting, passage, skeleton, scopes, reporter));
        return new Told(claims, percentages);
    }

    /** The phrases that can be told there: what a passage is about is asked once, and rules most of them out. */
    private List<CompiledPhrase> fitting(Passage passage, List<Amount> amounts) {
        Set<String> about = contexts.entrySet().stream()
                .filter(c -> c.getValue().has(passage))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        boolean figures = !amounts.isEmpty();
        return phrases.stream()
                .filter(p -> about.contains(p.phrase().about())
                        && (figures || p.tellsWithoutFigures())
                        && p.cued(passage.text()))
                .toList();
    }

    private List<PhraseMatch> hits(
            List<CompiledPhrase> fitting,
            List<ClausePart> parted,
            PatternText skeleton,
            Passage passage,
            ReportingAgency reporter) {
        List<PhraseMatch> hits = new ArrayList<>();
        for (CompiledPhrase phrase : fitting) {
            for (PhraseMatch hit : phrase.find(skeleton, parted)) {
                // a hit that needs another before it may yet be dropped
                if (hits.stream().noneMatch(h -> h.free() && h.overlaps(hit))
                        && surroundings.allow(hit, skeleton, reporter, passage.before(SAID))) {
                    hits.add(hit);
                }
            }
        }
        hits.sort(Comparator.comparingInt(PhraseMatch::at));
        return hits;
    }

    private Claim claim(PhraseMatch hit, Passage passage, PatternText skeleton, ReportingAgency reporter) {
        int start = skeleton.origin(hit.start());
        int end = skeleton.origin(hit.end());
        boolean zero = hit.form() == ClaimForm.VALUE && hit.quantity().value().signum() == 0;
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
