package gouji.redaction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Texts with numbers that must be hidden and with numbers that must not. */
public record NumberCorpus(List<Entry> hide, List<String> keep) {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    /**
     * A text to hide something of.
     *
     * @param number what must not be left of it
     */
    public record Entry(String text, String number) {}

    public static NumberCorpus read() {
        try (InputStream in = NumberCorpus.class.getResourceAsStream("personal-numbers.tsv")) {
            List<String[]> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> plain(line).split("\t"))
                    .toList();
            return new NumberCorpus(
                    lines.stream()
                            .filter(l -> l[0].equals("hide"))
                            .map(l -> new Entry(l[1], l[2]))
                            .toList(),
                    lines.stream()
                            .filter(l -> l[0].equals("keep"))
                            .map(l -> l[1])
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String line) {
        return ESCAPE.matcher(line).replaceAll(m -> Character.toString((char) Integer.parseInt(m.group(1), 16)));
    }
}
