package gouji.extract.claim;

import gouji.model.Kind;
import java.util.regex.Pattern;

/** Judges whether the words around a hit leave it a statement about this year's figures of this report. */
final class Surroundings {
    private static final String CLAUSE_MARKS = "，；：（）";
    private static final String PART = ".part";
    private static final int LOOK_BACK = 2;

    private final Pattern blockers;
    private final Pattern otherMatters;
    private final Pattern comparing;
    private final Pattern carrying;
    private final Pattern parts;

    Surroundings(ClaimPhrases book) {
        blockers = Shorthand.anyOf(book.blockers());
        otherMatters = Shorthand.compile(book.otherMatters());
        comparing = Shorthand.compile("(?:" + book.comparing() + ")");
        carrying = Shorthand.compile(book.carrying());
        parts = Shorthand.compile(book.parts());
    }

    boolean allow(Hit hit, Skeleton skeleton, Reporter reporter) {
        String text = skeleton.text();
        int from = clauseStart(text, hit.start());
        int to = clauseEnd(text, hit.end());
        String clause = text.substring(from, to);
        int before = from == 0 ? 0 : clauseStart(text, from - 1);
        return !blockers.matcher(clause).find()
                && !otherMatters.matcher(text).region(before, to).find()
                && !hit.phrase().refuses(hit, clause, text.substring(hit.end()))
                && (hit.subject().endsWith(PART) || !ofPart(clause, reporter))
                && ofThisYear(text, hit);
    }

    /** Whether the clause gives the figure of one organ in the report of a government. */
    private boolean ofPart(String clause, Reporter reporter) {
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
    private boolean ofThisYear(String text, Hit hit) {
        int brackets = 0;
        for (int i = hit.start() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            brackets += c == '）' ? 1 : c == '（' && brackets > 0 ? -1 : 0;
            if (brackets == 0 && Skeleton.year(c) && governs(text, i)) {
                return c == Skeleton.THIS_YEAR;
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
