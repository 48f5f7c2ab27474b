package gouji.extract.claim;

import gouji.extract.claim.ClaimPhrases.Percents;
import gouji.extract.prose.Passage;
import gouji.extract.words.Numerals;
import gouji.model.Claim;
import gouji.model.Percentage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the percentage told just behind a claimed figure: 予以公开10件，占40%; 收到申请26件，同比增长30%. */
final class Percentages {
    private static final String PERCENT = "(?<about>约|近|超|超过|达|达到|为)?(?<percent>[0-9０-９.．]+)[%％](?<after>左右|以上)?";
    private static final String BOUNDING = "约近超";

    private final Pattern share;
    private final Pattern growth;
    private final Pattern fall;

    Percentages(Percents words) {
        share = Shorthand.compile("(?:" + words.share() + ")" + PERCENT);
        growth = Shorthand.compile("(?:" + words.growth() + ")" + PERCENT);
        fall = Shorthand.compile(words.fall());
    }

    Optional<Percentage> behind(Hit hit, Claim claim, Passage passage, Skeleton skeleton) {
        return read(share, "share", hit, claim, passage, skeleton)
                .or(() -> read(growth, "growth", hit, claim, passage, skeleton));
    }

    private Optional<Percentage> read(
            Pattern pattern, String kind, Hit hit, Claim claim, Passage passage, Skeleton skeleton) {
        Matcher told = pattern.matcher(skeleton.text())
                .region(hit.end(), skeleton.text().length());
        if (hit.amount() == null || !told.lookingAt()) {
            return Optional.empty();
        }
        boolean bounded = told.group("after") != null
                || told.group("about") != null
                        && BOUNDING.indexOf(told.group("about").charAt(0)) >= 0;
        boolean falls = kind.equals("growth") && fall.matcher(told.group()).find();
        String quote = passage.text().substring(skeleton.origin(hit.start()), skeleton.origin(told.end()));
        return Numerals.arabic(told.group("percent"))
                .map(value -> new Percentage(
                        claim.subject(),
                        kind,
                        falls ? value.negate() : value,
                        claim.getCount(),
                        claim.exact() && !bounded,
                        claim.scope(),
                        quote.strip(),
                        claim.sentence()));
    }
}
