package gouji.district;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What a report may say, by slot, several ways each. */
final class Phrases {
    private final Map<String, List<String>> slots = new LinkedHashMap<>();

    Phrases() {
        String slot = "";
        for (String line : lines("phrases.txt")) {
            if (line.startsWith("[")) {
                slot = line.substring(1, line.length() - 1);
            } else {
                slots.computeIfAbsent(slot, s -> new ArrayList<>()).add(line);
            }
        }
    }

    /** The lines of a file beside this class, comments and empty ones left out. */
    static List<String> lines(String file) {
        try (InputStream in = Phrases.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One way to say a thing, other than that of the year before. */
    String pick(String slot, String variant, Random random, int year) {
        List<String> ways = slots.getOrDefault(slot + "." + variant, slots.get(slot));
        // the half of the ways a year has, so that no two years in a row share one
        int half = ways.size() / 2;
        return ways.get(year % 2 * half + random.nextInt(half));
    }
}
