package gouji.redaction;

import gouji.redaction.Masking.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells what groups of digits are when they are read as one number, by its digits and by how they are grouped. */
final class NumberShape {
    private static final Set<String> MOBILE = Set.of("11", "3-4-4", "3-8", "7-4", "3-3-5", "4-4-3", "4-3-4", "3-5-3");
    /** Ways in which figures stand beside each other as well. */
    private static final Set<String> CALLED_MOBILE = Set.of("5-6", "6-5", "5-3-3", "3-2-2-2-2", "3-2-2-4", "3-4-2-2");

    private static final Set<String> ID =
            Set.of("18", "6-8-4", "6-4-4-4", "4-4-4-4-2", "6-4-2-2-4", "3-3-4-4-4", "6-12", "14-4", "17-1");
    private static final Set<String> FORMER_ID = Set.of("15", "6-6-3", "6-9");
    private static final Set<String> CARD = Set.of("4-4-4-4", "4-4-4-4-1", "4-4-4-4-2", "4-4-4-4-3", "6-10", "6-13");
    private static final int SPLIT = 5;
    /** Of a card. */
    static final int MOST_DIGITS = 19;

    private static final String UNION_PAY = "62";
    private static final Pattern ABROAD = Pattern.compile("(?:86|0086|0)(?=1[3-9])");
    private static final Pattern DECIMAL = Pattern.compile("\\.\\d{1,6}(?!\\d)");

    private final String text;
    private final List<NumberGroup> groups;
    private final int start;
    private final int end;
    private final String digits;

    /** @param text the text the groups stand in */
    NumberShape(String text, List<NumberGroup> groups) {
        String whole = groups.stream().map(NumberGroup::digits).collect(Collectors.joining());
        boolean loose = whole.endsWith("X") && whole.length() != NumberCheck.ID;
        this.text = text;
        this.groups = groups;
        this.start = groups.get(0).start();
        this.end = groups.get(groups.size() - 1).end() - (loose ? 1 : 0);
        this.digits = loose ? whole.substring(0, whole.length() - 1) : whole;
    }

    /** The number of a person it is, if it is one. */
    Optional<Span> number() {
        if (digits.length() < NumberCheck.MOBILE || digits.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        return id().or(this::mobile).or(this::formerId).or(this::card);
    }

    private Optional<Span> id() {
        boolean valid = NumberCheck.isIdShape(digits) && NumberCheck.isIdValid(digits);
        boolean likely = NumberCheck.isIdLikely(digits) && isGrouped(ID, 0) && !NumberLabels.isOther(text, start);
        return valid || likely ? Optional.of(new Span("idNumber", valid, start, end, digits)) : Optional.empty();
    }

    private Optional<Span> mobile() {
        Matcher abroad = ABROAD.matcher(digits);
        int prefix = abroad.lookingAt() ? abroad.end() : 0;
        String number = digits.substring(prefix);
        return NumberCheck.isMobile(number)
                        && prefix < groups.get(0).digits().length()
                        && (isGrouped(MOBILE, prefix) || isSplit() || isCalled(prefix))
                        && !isFigure()
                ? Optional.of(new Span("mobile", true, start + prefix, end, number))
                : Optional.empty();
    }

    private Optional<Span> formerId() {
        return NumberCheck.isFormerId(digits) && isGrouped(FORMER_ID, 0) && !isFigure()
                ? Optional.of(new Span("idNumber", true, start, end, digits))
                : Optional.empty();
    }

    private Optional<Span> card() {
        boolean told = NumberLabels.isAccount(text, start);
        boolean grouped = groups.size() > 1 && isGrouped(CARD, 0);
        boolean card = NumberCheck.isCard(digits)
                && (told || (grouped || digits.startsWith(UNION_PAY) && groups.size() == 1) && !isFigure());
        boolean mistyped = told && grouped && groups.size() > 2;
        return card || mistyped ? Optional.of(new Span("account", card, start, end, digits)) : Optional.empty();
    }

    /** Joined by dashes two by two, or digit by digit. */
    private boolean isSplit() {
        return groups.size() >= SPLIT && groups.stream().skip(1).noneMatch(NumberGroup::spaced)
                || groups.stream().allMatch(g -> g.digits().length() == 1);
    }

    private boolean isCalled(int prefix) {
        return isGrouped(CALLED_MOBILE, prefix) && NumberLabels.isPerson(text, start);
    }

    private boolean isGrouped(Set<String> ways, int prefix) {
        String lengths = IntStream.range(0, groups.size())
                .map(i -> groups.get(i).digits().length() - (i == 0 ? prefix : 0))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining("-"));
        return ways.contains(lengths);
    }

    /** An amount, or the number of a thing. */
    private boolean isFigure() {
        return NumberLabels.isCounted(text, end)
                || NumberLabels.isOther(text, start)
                || DECIMAL.matcher(text).region(end, text.length()).lookingAt();
    }
}
