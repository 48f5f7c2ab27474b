package gouji.extract.prose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of {@code rules/phrases/quantities.yaml}.
 *
 * @param measures measure words by kind: count, money, share or other
 * @param numeralMeasures measure words that make a Chinese numeral a quantity
 * @param boundedBefore words before a number that make it a bound
 * @param boundedBetween the same between the number and its measure word
 * @param boundedAfter the same after the measure word
 * @param notAfter what before a number means that it is no quantity
 * @param notFollowed how a measure word goes on when it is none
 */
public record QuantityWords(
        Map<String, List<String>> measures,
        List<String> numeralMeasures,
        List<String> boundedBefore,
        List<String> boundedBetween,
        List<String> boundedAfter,
        List<String> notAfter,
        Map<String, List<String>> notFollowed) {
    public QuantityWords {
        measures = copied(measures);
        numeralMeasures = List.copyOf(numeralMeasures);
        boundedBefore = List.copyOf(boundedBefore);
        boundedBetween = List.copyOf(boundedBetween);
        boundedAfter = List.copyOf(boundedAfter);
        notAfter = List.copyOf(notAfter);
        notFollowed = copied(notFollowed);
    }

    private static Map<String, List<String>> copied(Map<String, List<String>> lists) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        lists.forEach((name, words) -> all.put(name, List.copyOf(words)));
        return Collections.unmodifiableMap(all);
    }
}
