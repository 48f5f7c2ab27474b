package gouji.model;

import gouji.model.Masking.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of persons that run into each other without anything between them. */
final class MergedNumbers {
    private static final int SHORTEST = 2 * NumberCheck.MOBILE;
    private static final Pattern LANDLINE = Pattern.compile("0[1-9]\\d{8,10}$");

    private MergedNumbers() {}

    /** The numbers a run of digits is made of, or at least the ID numbers in it whose check character is right. */
    static List<Span> in(NumberGroup run) {
        List<Span> parts = new ArrayList<>();
        if (run.digits().length() < SHORTEST || cut(run, 0, parts)) {
            return parts;
        }
        parts.clear();
        for (int i = 0; i + NumberCheck.ID <= run.digits().length(); i++) {
            String part = run.digits().substring(i, i + NumberCheck.ID);
            if (NumberCheck.isIdLikely(part) && NumberCheck.isIdValid(part)) {
                parts.add(span("idNumber", run, i, part));
                i += NumberCheck.ID - 1;
            }
        }
        return parts;
    }

    private static boolean cut(NumberGroup run, int at, List<Span> parts) {
        String rest = run.digits().substring(at);
        Matcher landline = LANDLINE.matcher(rest);
        if (rest.isEmpty() || landline.lookingAt()) {
            return true;
        }
        return cut("idNumber", NumberCheck.ID, run, at, parts) || cut("mobile", NumberCheck.MOBILE, run, at, parts);
    }

    private static boolean cut(String kind, int length, NumberGroup run, int at, List<Span> parts) {
        if (at + length > run.digits().length()) {
            return false;
        }
        String part = run.digits().substring(at, at + length);
        if (!(length == NumberCheck.ID ? NumberCheck.isIdLikely(part) : NumberCheck.isMobile(part))) {
            return false;
        }
        parts.add(span(kind, run, at, part));
        if (cut(run, at + length, parts)) {
            return true;
        }
        parts.remove(parts.size() - 1);
        return false;
    }

    private static Span span(String kind, NumberGroup run, int at, String part) {
        return new Span(kind, true, run.start() + at, run.start() + at + part.length(), part);
    }
}
