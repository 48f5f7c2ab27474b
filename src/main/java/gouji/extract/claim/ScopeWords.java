package gouji.extract.claim;

import gouji.model.Scope;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by the words whose figures a passage gives. */
public final class ScopeWords {
    private final Pattern own;
    private final Pattern whole;
    private final Pattern labels;

    public ScopeWords(ClaimPhrases book) {
        own = book.shorthand().compile(book.ownWords());
        whole = book.shorthand().compile(book.wholeWords());
        labels = book.shorthand().compile(book.labels());
    }

    /** By the nearest words before an index, else what the report as a whole gives. */
    Scope of(String skeleton, int end, ReportingAgency reporter) {
        int lastOwn = last(own, skeleton, end);
        int lastWhole = last(whole, skeleton, end);
        if (lastOwn < 0 && lastWhole < 0) {
            return reporter.scope();
        }
        return lastOwn >= lastWhole ? Scope.OWN : Scope.CONSOLIDATED;
    }

    public boolean saysWhole(String text) {
        return whole.matcher(text).find();
    }

    /** Words of a label of the form (本机关不掌握) tell of nobody. */
    private int last(Pattern pattern, String text, int end) {
        Matcher matcher = pattern.matcher(text).region(0, end);
        Matcher label = labels.matcher(text).useTransparentBounds(true);
        int last = -1;
        while (matcher.find()) {
            boolean labelled = label.region(matcher.start(), text.length()).lookingAt();
            last = labelled ? last : matcher.start();
        }
        return last;
    }
}
