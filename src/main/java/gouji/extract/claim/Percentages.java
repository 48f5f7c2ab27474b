package gouji.extract.claim;

import gouji.extract.claim.ClaimPhrases.Percents;
import gouji.extract.prose.Passage;
import gouji.model.Claim;
import gouji.model.Percentage;
import gouji.model.Scope;
import gouji.model.Sentence;
import gouji.text.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the percentage told just behind a claimed figure: 予以公开10件，占40%; 收到申请26件，同比增长30%. */
final class Percentages {
    private static final String PERCENT = "(?<about>约|近|超|超过|达|达到|为)?(?<percent>[0-9０-９.．]+)[%％](?<after>左右|以上)?";
    private static final char SHARES = '占';
    private static final String BOUNDING = "约近超";
    private static final Pattern OTHER_YEARS = Pattern.compile("[\uF701\uF703]");

    private final Pattern share;
    private final Pattern growth;
    private final Pattern fall;
    private final Pattern labelled;

    Percentages(Percents words, Shorthand shorthand) {
        share = shorthand.compile("(?:" + words.share() + ")" + PERCENT);
        growth = shorthand.compile("(?:" + words.growth() + ")" + PERCENT);
        fall = shorthand.compile(words.fall());
        labelled = shorthand.compile("(?<label>[^，、；：（）%％\uE000-\uF703]{2,30}?)的?占(?:比)?" + PERCENT);
    }

    Optional<Percentage> behind(PhraseMatch hit, Claim claim, Passage passage, PatternText skeleton) {
        return read(share, "share", hit, claim, passage, skeleton)
                .or(() -> read(growth, "growth", hit, claim, passage, skeleton));
    }

    /** The shares told without a figure: 予以公开占61.2%、不予公开占6.4%. */
    List<Percentage> alone(
            List<CompiledPhrase> fitting,
            Passage passage,
            PatternText skeleton,
            ScopeWords scopes,
            ReportingAgency reporter) {
        List<Percentage> told = new ArrayList<>();
        Matcher shareless = labelled.matcher(skeleton.text());
        boolean none = skeleton.text().indexOf(SHARES) < 0
                || OTHER_YEARS.matcher(skeleton.text()).find();
        while (!none && shareless.find()) {
            String label = shareless.group("label");
            fitting.stream()
                    .filter(p -> p.phrase().shares() && p.named(label))
                    .findFirst()
                    .ifPresent(p -> add(told, p.phrase().subject(), shareless, passage, skeleton, scopes, reporter));
        }
        return told;
    }

    private void add(
            List<Percentage> told,
            String subject,
            Matcher share,
            Passage passage,
            PatternText skeleton,
            ScopeWords scopes,
            ReportingAgency reporter) {
        String quote = passage.text().substring(skeleton.origin(share.start()), skeleton.origin(share.end()));
        Scope scope = scopes.of(skeleton.text(), share.end(), reporter);
        Sentence sentence = passage.at(skeleton.origin(share.start()));
        Numerals.arabic(share.group("percent"))
                .ifPresent(value -> told.add(new Percentage(
                        subject, "share", value, null, !bounded(share), scope, quote.strip(), sentence)));
    }

    private static boolean bounded(Matcher told) {
        return told.group("after") != null
                || told.group("about") != null
                        && BOUNDING.indexOf(told.group("about").charAt(0)) >= 0;
    }

    private Optional<Percentage> read(
            Pattern pattern, String kind, PhraseMatch hit, Claim claim, Passage passage, PatternText skeleton) {
        Matcher told = pattern.matcher(skeleton.text())
                .region(hit.end(), skeleton.text().length());
        if (hit.amount() == null || !told.lookingAt()) {
            return Optional.empty();
        }
        boolean falls = kind.equals("growth") && fall.matcher(told.group()).find();
        String quote = passage.text().substring(skeleton.origin(hit.start()), skeleton.origin(told.end()));
        return Numerals.arabic(told.group("percent"))
                .map(value -> new Percentage(
                        claim.subject(),
                        kind,
                        falls ? value.negate() : value,
                        claim.getCount(),
                        claim.exact() && !bounded(told),
                        claim.scope(),
                        quote.strip(),
                        claim.sentence()));
    }
}
