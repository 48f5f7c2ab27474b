package gouji.extract.claim;

import gouji.model.Scope;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by the words whose figures a passage gives. */
public final class ScopeWords {
    private final Pattern own;
    private final Pattern whole;

    public ScopeWords(ClaimPhrases book) {
        own = Shorthand.compile(book.ownWords());
        whole = Shorthand.compile(book.wholeWords());
    }

    /** By the nearest words before an index, else what the report as a whole gives. */
    Scope of(String skeleton, int end, Reporter reporter) {
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

    private static int last(Pattern pattern, String text, int end) {
        Matcher matcher = pattern.matcher(text).region(0, end);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }
}
