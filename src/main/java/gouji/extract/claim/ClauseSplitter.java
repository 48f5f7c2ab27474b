package gouji.extract.claim;

import gouji.extract.claim.ClaimPhrases.Loose;
import gouji.extract.prose.Amount;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Parts a skeleton by its quantities of matters, so that each stands alone with the words that tell what it counts. */
final class ClauseSplitter {
    private static final String MARKS = "，；：（）";
    private static final String JOINTS = "、和及与";

    private final Set<String> loose;
    private final Pattern follows;

    ClauseSplitter(Loose words, Shorthand shorthand) {
        loose = new HashSet<>(words.units());
        follows = shorthand.compile(words.follows());
    }

    List<ClausePart> of(PatternText skeleton) {
        List<ClausePart> pieces = new ArrayList<>();
        String text = skeleton.text();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (MARKS.indexOf(text.charAt(at)) >= 0) {
                from = at + 1;
            } else if (PatternText.count(text.charAt(at))) {
                int to = end(text, at);
                if (counts(skeleton.quantityAt(at), text.substring(at + 1, to))) {
                    pieces.add(new ClausePart(from, to, at));
                }
                from = to;
            }
        }
        return pieces;
    }

    /** Up to the mark behind a quantity; where another follows in its clause, only up to what joins them. */
    private static int end(String text, int sign) {
        int joint = -1;
        int at = sign + 1;
        while (at < text.length() && MARKS.indexOf(text.charAt(at)) < 0 && !PatternText.quantity(text.charAt(at))) {
            joint = joint < 0 && JOINTS.indexOf(text.charAt(at)) >= 0 ? at : joint;
            at++;
        }
        boolean another = at < text.length() && PatternText.quantity(text.charAt(at));
        return !another ? at : joint < 0 ? sign + 1 : joint;
    }

    /** 3条渠道 and 2个科室 count no matters of the form: such a measure word needs a word of the form behind it, or none. */
    private boolean counts(Amount amount, String behind) {
        return !loose.contains(amount.unit())
                || behind.isEmpty()
                || follows.matcher(behind).lookingAt();
    }
}
