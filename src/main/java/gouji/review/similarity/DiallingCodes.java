package gouji.review.similarity;

import gouji.model.DiallingCode;
import gouji.model.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which area codes the units below one parent give. After the last report for several threads. */
public final class DiallingCodes {
    private final Map<String, Map<String, Integer>> units = new HashMap<>();
    private final Map<String, Integer> telling = new HashMap<>();

    /** Takes a report of a unit below a parent. */
    public void add(String parent, List<Sentence> sentences) {
        Set<String> codes =
                sentences.stream().flatMap(s -> s.getAreaCodes().stream()).collect(Collectors.toSet());
        Map<String, Integer> all = units.computeIfAbsent(parent, p -> new TreeMap<>());
        codes.forEach(code -> all.merge(code, 1, Integer::sum));
        telling.merge(parent, codes.isEmpty() ? 0 : 1, Integer::sum);
    }

    /** The code most of them give, or nothing when none gives any. */
    public Optional<DiallingCode> usual(String parent) {
        return units.getOrDefault(parent, Map.of()).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> new DiallingCode(
                        most.getKey(),
                        most.getValue(),
                        100 * most.getValue() / Objects.requireNonNull(telling.get(parent))));
    }
}
