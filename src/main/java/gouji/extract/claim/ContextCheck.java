package gouji.extract.claim;

import gouji.model.Kind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Judges whether the words around a hit leave it a statement about this year's figures of this report. */
final class ContextCheck {
    private static final String CLAUSE_MARKS = "，；：（）";
    private static final String PART = ".part";
    private static final int LOOK_BACK = 2;

    private final @Nullable Pattern blockers;
    private final Pattern sums;
    private final Pattern yearly;
    private final Pattern otherMatters;
    private final Pattern comparing;
    private final Pattern carrying;
    private final Pattern parts;

    ContextCheck(ClaimPhrases book) {
        Shorthand shorthand = book.shorthand();
        blockers = shorthand.anyOf(book.blockers());
        sums = shorthand.compile(book.sums().words());
        yearly = shorthand.compile(book.sums().unless());
        otherMatters = shorthand.compile(book.otherMatters());
        comparing = shorthand.compile("(?:" + book.comparing() + ")");
        carrying = shorthand.compile(book.carrying());
        parts = shorthand.compile(book.parts());
    }

    /** @param said what the paragraph says before, where the passage goes on with it; else "" */
    boolean allow(PhraseMatch hit, PatternText skeleton, ReportingAgency reporter, String said) {
        String text = skeleton.text();
        int from = clauseStart(text, hit.start());
        int to = clauseEnd(text, hit.end());
        String clause = text.substring(from, to);
        int before = from == 0 ? 0 : clauseStart(text, from - 1);
        return (blockers == null || !blockers.matcher(clause).find())
                && !sumsUp(text, to)
                && !otherMatters.matcher(text).region(before, to).find()
                && !hit.phrase().refuses(hit, text, clause, said)
                && (hit.subject().endsWith(PART) || !ofPart(clause, reporter))
                && ofThisYear(text, hit)
                && !namesOtherYear(text, hit);
    }

    private boolean sumsUp(String text, int to) {
        return sums.matcher(text).region(0, to).find()
                && !yearly.matcher(text).region(0, to).find();
    }

    /** Whether the piece around the number of a frame names a year that is none of its words. */
    private boolean namesOtherYear(String text, PhraseMatch hit) {
        if (hit.piece() == null || hit.dated()) {
            return false;
        }
        for (int i = hit.piece().from(); i < hit.piece().to(); i++) {
            if (PatternText.year(text.charAt(i)) && text.charAt(i) != PatternText.THIS_YEAR && governs(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause gives the figure of one organ in the report of a government. */
    private boolean ofPart(String clause, ReportingAgency reporter) {
        return reporter.kind() == Kind.GOVERNMENT && parts.matcher(clause).find();
    }

    private static int clauseStart(String text, int from) {
        int start = from;
        while (start > 0 && CLAUSE_MARKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int clauseEnd(String text, int from) {
        int end = from;
        while (end < text.length() && CLAUSE_MARKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Whether the last year told before it, brackets and comparisons passed over, is the report year or there is none. */
    private boolean ofThisYear(String text, PhraseMatch hit) {
        int brackets = 0;
        for (int i = hit.start() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            brackets += c == '）' ? 1 : c == '（' && brackets > 0 ? -1 : 0;
            if (brackets == 0 && PatternText.year(c) && governs(text, i)) {
                return c == PatternText.THIS_YEAR;
            }
        }
        return true;
    }

    private boolean governs(String text, int at) {
        return !comparing
                        .matcher(text.substring(Math.max(0, at - LOOK_BACK), at))
                        .find()
                && !carrying.matcher(text.substring(at + 1)).lookingAt();
    }
}
