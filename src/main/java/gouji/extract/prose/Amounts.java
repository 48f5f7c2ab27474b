package gouji.extract.prose;

import gouji.text.Numerals;
import gouji.text.Space;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the quantities of a text: numbers with a measure word, not years, dates, document numbers or articles. */
public final class Amounts {
    private static final Map<Character, BigDecimal> MULTIPLIERS =
            Map.of('万', BigDecimal.valueOf(10_000), '亿', BigDecimal.valueOf(100_000_000));
    private static final String PERCENT_IN_WORDS = "百分之";

    private final QuantityWords words;
    private final Map<Character, List<String>> measures = new HashMap<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Set<String> numeralMeasures;

    public Amounts(QuantityWords words) {
        this.words = words;
        words.measures().forEach((kind, list) -> list.forEach(m -> kinds.put(m, kind)));
        kinds.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(m -> measures.computeIfAbsent(m.charAt(0), c -> new ArrayList<>())
                        .add(m));
        numeralMeasures = Set.copyOf(words.numeralMeasures());
    }

    public List<Amount> in(String text) {
        List<Amount> amounts = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = endOfNumber(text, at);
            if (end == at) {
                at++;
                continue;
            }
            Optional<Amount> amount = amount(text, at, end);
            amount.ifPresent(amounts::add);
            at = amount.map(Amount::end).orElse(end);
        }
        return amounts;
    }

    private static int endOfNumber(String text, int from) {
        if (Character.digit(text.charAt(from), 10) < 0) {
            int end = from;
            while (end < text.length() && Numerals.chinese(text.charAt(end))) {
                end++;
            }
            return end;
        }
        int end = from;
        while (end < text.length() && inNumber(text, end)) {
            end++;
        }
        return end;
    }

    /** Digits, and a point or comma between them; a comma only before exactly three digits. */
    private static boolean inNumber(String text, int at) {
        char c = text.charAt(at);
        boolean point = c == '.' || c == '．';
        if (Character.digit(c, 10) >= 0) {
            return true;
        }
        return point ? digits(text, at + 1) > 0 : (c == ',' || c == '，') && digits(text, at + 1) == 3;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && Character.digit(text.charAt(end), 10) >= 0) {
            end++;
        }
        return end - from;
    }

    private Optional<Amount> amount(String text, int start, int end) {
        boolean arabic = Character.digit(text.charAt(start), 10) >= 0;
        String before = text.substring(Math.max(0, start - 4), start).stripTrailing();
        if (words.notAfter().stream().anyMatch(before::endsWith)) {
            return Optional.empty();
        }
        String number = text.substring(start, end);
        if (!arabic && before.endsWith(PERCENT_IN_WORDS.substring(0, 2))) {
            return Optional.empty();
        }
        Optional<BigDecimal> value =
                arabic ? Numerals.arabic(number) : Numerals.chinese(number).map(BigDecimal::valueOf);
        return value.flatMap(v -> measured(text, start, end, v, arabic, before));
    }

    private Optional<Amount> measured(
            String text, int start, int end, BigDecimal value, boolean arabic, String before) {
        int at = skipBlank(text, end);
        int bound = words.boundedBefore().stream()
                .filter(before::endsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        boolean exact = bound == 0;
        // The bounding word belongs to the quantity: 答复约40件 is told like 答复40件.
        int from = bound == 0 ? start : text.lastIndexOf(before.substring(before.length() - bound), start);
        BigDecimal number = value;
        for (int part = 0; part < 3 && at < text.length(); part++) {
            String measure = measureAt(text, at);
            if (measure != null) {
                return (arabic || numeralMeasures.contains(measure))
                        ? Optional.of(finish(text, from, at, number, measure, exact))
                        : Optional.empty();
            }
            String next = text.substring(at, at + 1);
            BigDecimal multiplier = MULTIPLIERS.get(next.charAt(0));
            if (multiplier == null && !words.boundedBetween().contains(next)) {
                return Optional.empty();
            }
            number = multiplier == null ? number : number.multiply(multiplier);
            exact &= multiplier != null;
            at = skipBlank(text, at + 1);
        }
        return Optional.empty();
    }

    private Amount finish(String text, int start, int at, BigDecimal value, String measure, boolean exact) {
        int end = at + measure.length();
        boolean bounded = words.boundedAfter().stream().anyMatch(w -> text.startsWith(w, end));
        return new Amount(
                Numerals.plain(value), measure, kinds.getOrDefault(measure, ""), exact && !bounded, start, end);
    }

    private @Nullable String measureAt(String text, int at) {
        for (String measure : measures.getOrDefault(text.charAt(at), List.of())) {
            int end = at + measure.length();
            if (text.startsWith(measure, at)
                    && words.notFollowed().getOrDefault(measure, List.of()).stream()
                            .noneMatch(w -> text.startsWith(w, end))) {
                return measure;
            }
        }
        return null;
    }

    private static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length() && Space.is(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
