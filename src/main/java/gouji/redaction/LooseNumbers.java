package gouji.redaction;

import gouji.redaction.Masking.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds numbers of persons however they are written: in groups, beside letters, run together. What is found so is hidden
 * and not told of a report: where it is no such number, hiding it costs little.
 */
final class LooseNumbers {
    private static final int MOST_GROUPS = 18;

    /** A longer chain is a table of figures. */
    private static final int LONGEST_CHAIN = 200;

    private static final Pattern COUNTRY_CODE = Pattern.compile("(00)?86");
    /** An address of a page, a hash, a code of an organisation (GB 32100-2015). */
    private static final Pattern EXEMPT = Pattern.compile("(?i:https?|ftp)://[!-~]+"
            + "|(?<![0-9A-Za-z])(?=\\d*[a-f])(?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32}|[0-9a-f]{16})(?![0-9A-Za-z])"
            + "|(?<![0-9A-Za-z])(?!\\d{17}[\\dXx])[0-9A-Z]{2}\\d{6}[0-9A-Z]{10}(?![0-9A-Za-z])");

    private final String text;
    private final List<NumberGroup> chain;
    private final List<Span> sure = new ArrayList<>();
    private final List<Span> unsure = new ArrayList<>();
    private final BitSet covered = new BitSet();

    private LooseNumbers(String text, List<NumberGroup> chain) {
        this.text = text;
        this.chain = chain;
    }

    /** Every such number of a text that is written as {@link NumberText} does. */
    static List<Span> in(String text) {
        BitSet exempt = new BitSet();
        for (Matcher part = EXEMPT.matcher(text); part.find(); ) {
            exempt.set(part.start(), part.end());
        }
        List<Span> found = new ArrayList<>();
        NumberGroup.chains(text).forEach(chain -> found.addAll(new LooseNumbers(text, chain).found()));
        add(NumberGroup.widest(text).stream().map(chain -> new LooseNumbers(text, chain).called()), found);
        add(NumberGroup.commas(text).stream().map(chain -> new LooseNumbers(text, chain).parted()), found);
        return found.stream().filter(s -> !exempt.get(s.start())).toList();
    }

    /** Adds those of which nothing is found yet. */
    private static void add(Stream<List<Span>> more, List<Span> found) {
        BitSet known = new BitSet();
        found.forEach(s -> known.set(s.start(), s.end()));
        more.flatMap(List::stream)
                .filter(s -> known.get(s.start(), s.end()).isEmpty())
                .forEach(found::add);
    }

    /** However it is parted, what is called the number of a person is one, and what follows it. */
    private List<Span> called() {
        List<Span> numbers = numbers();
        int first = numbers.stream()
                .filter(s -> NumberLabels.isPerson(text, s.start()) && !NumberLabels.isListed(text, s.start(), s.end()))
                .mapToInt(Span::start)
                .findFirst()
                .orElse(text.length());
        return numbers.stream().filter(s -> s.start() >= first || isValidId(s)).toList();
    }

    /** Of what commas part nothing else may be there, and no figure is grouped as a mobile number is. */
    private List<Span> parted() {
        List<Span> numbers = numbers();
        boolean all = covered.cardinality() == chain.size() - (isCountryCode(0) ? 1 : 0);
        return numbers.stream()
                .filter(s -> all
                        && s.kind().equals("mobile")
                        && !NumberLabels.isStated(text, s.start())
                        && !NumberLabels.isListed(text, s.start(), s.end()))
                .toList();
    }

    /** All that may be numbers, in their order. */
    private List<Span> numbers() {
        take();
        return Stream.concat(sure.stream(), unsure.stream())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    private void take() {
        for (int i = 0; i < chain.size(); ) {
            i = take(i);
        }
    }

    private static boolean isValidId(Span number) {
        return number.kind().equals("idNumber") && number.valid();
    }

    /** What blanks part may as well be a row of figures, unless little else stands in it or it is called by its name. */
    private List<Span> found() {
        take();
        boolean alone = left() <= 1;
        unsure.stream()
                .filter(s -> alone || NumberLabels.isPerson(text, s.start()))
                .forEach(sure::add);
        return sure;
    }

    /** Takes the longest number that begins with a group; what is given back is the group after it. */
    private int take(int from) {
        for (int to = last(from); to > from; to--) {
            List<NumberGroup> groups = chain.subList(from, to);
            var number = new NumberShape(text, groups).number();
            if (number.isPresent()) {
                boolean spaced = groups.stream().skip(1).anyMatch(NumberGroup::spaced);
                (spaced && !isValidId(number.get()) ? unsure : sure).add(number.get());
                covered.set(from, to);
                return to;
            }
        }
        List<Span> merged = MergedNumbers.in(chain.get(from));
        sure.addAll(merged);
        covered.set(from, from + 1, !merged.isEmpty());
        return from + 1;
    }

    /** The group after the longest number that may begin with a group. */
    private int last(int from) {
        int most = chain.size() > LONGEST_CHAIN ? from + 1 : Math.min(chain.size(), from + MOST_GROUPS);
        int digits = 0;
        int to = from;
        while (to < most && digits <= NumberShape.MOST_DIGITS) {
            digits += chain.get(to++).digits().length();
        }
        return to;
    }

    /** How many figures of the chain are in no number; what dashes join is one. */
    private long left() {
        long left = 0;
        for (int i = 0; i < chain.size(); i++) {
            boolean first = i == 0 || chain.get(i).spaced() || covered.get(i - 1);
            left += first && !covered.get(i) && !isCountryCode(i) ? 1 : 0;
        }
        return left;
    }

    private boolean isCountryCode(int group) {
        return COUNTRY_CODE.matcher(chain.get(group).digits()).matches();
    }
}
