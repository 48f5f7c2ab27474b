package gouji.extract.claim;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A sentence of {@code sentences.txt} with what it claims.
 *
 * @param text the sentence
 * @param told what it claims and is read
 * @param missed what it claims and is not read so far
 * @param free what may be read or not
 * @param options where it stands and in what report
 */
record SampleSentence(
        String text, List<String> told, List<String> missed, List<String> free, Map<String, String> options) {
    private static final String MISSED = "?";
    private static final String FREE = "(";

    static List<SampleSentence> all() throws IOException {
        try (InputStream in = SampleSentence.class.getResourceAsStream("sentences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(SampleSentence::of)
                    .toList();
        }
    }

    private static SampleSentence of(String line) {
        String[] columns = line.split("\\|", -1);
        List<String> claims = columns.length < 2 ? List.of() : parts(columns[1]).toList();
        Map<String, String> options = new LinkedHashMap<>();
        if (columns.length > 2) {
            parts(columns[2]).map(o -> o.split("=", 2)).forEach(o -> options.put(o[0], o[1].strip()));
        }
        return new SampleSentence(
                columns[0].strip(),
                claims.stream()
                        .filter(c -> !c.startsWith(MISSED) && !c.startsWith(FREE))
                        .toList(),
                marked(claims, MISSED),
                marked(claims, FREE),
                options);
    }

    private static List<String> marked(List<String> claims, String mark) {
        return claims.stream()
                .filter(c -> c.startsWith(mark))
                .map(c -> c.substring(1))
                .toList();
    }

    private static Stream<String> parts(String column) {
        return Arrays.stream(column.split(";")).map(String::strip).filter(p -> !p.isEmpty());
    }

    String option(String name, String otherwise) {
        return options.getOrDefault(name, otherwise);
    }

    /** What is read, in any order, without what may be read or not. */
    TreeSet<String> binding(List<String> read) {
        TreeSet<String> binding = new TreeSet<>(read);
        free.forEach(binding::remove);
        return binding;
    }
}
