package gouji.data;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * A regular expression of a rule author. It takes time in proportion to the text, whatever both are; what cannot be had so
 * (looking ahead or back, asking for an earlier group again) is no part of its language.
 */
public final class LinearPattern {
    private static final int LONGEST = 4_000;
    private static final int DEEPEST = 100;
    /** Far beyond any pattern written by hand; a step is work for every character of the text. */
    private static final int STEPS = 10_000;

    /** What one place of a text may cost where ways to fit are tried one after the other. */
    private static final double WAYS = 20_000;

    private final Pattern pattern;

    private LinearPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** @throws RefusedPatternException when it is no regular expression of this language, with the reason in words */
    public static LinearPattern of(String pattern) throws RefusedPatternException {
        PatternSize size = PatternSize.of(pattern);
        if (pattern.length() > LONGEST || size.depth() > DEEPEST || size.steps() > STEPS) {
            throw RefusedPatternException.tooLarge();
        }
        if (size.intersects()) {
            throw RefusedPatternException.intersection();
        }
        try {
            return new LinearPattern(Pattern.compile(pattern));
        } catch (PatternSyntaxException e) {
            throw RefusedPatternException.because(e.getDescription(), e.getPattern());
        }
    }

    /**
     * Holds a pattern that is going to run where ways to fit are tried one after the other, joined with others.
     *
     * @throws RefusedPatternException when it is none of this language, or might be tried for too long
     */
    public static void checkForTrying(String pattern) throws RefusedPatternException {
        of(pattern);
        if (PatternSize.of(pattern).ways() > WAYS) {
            throw RefusedPatternException.ambiguous();
        }
    }

    /** Whether the whole text is as the pattern says. */
    public boolean matches(String text) {
        return pattern.matches(text);
    }
}
