package gouji.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Text in traditional characters, character by character in simplified ones. The table is that of OpenCC; a character it
 * leaves open, such as 乾, stays as it is.
 */
public final class Traditional {
    private static final String TABLE = "/data/dictionary/TSCharacters.txt";
    /** Characters every report has, in the form no simplified text has them. */
    private static final String COMMON = "報開請處總況條辦務機關責費數";

    private static final int FEW = 12;

    private Traditional() {}

    /** Whether a text is written in traditional characters, and does not merely quote some. */
    public static boolean isIn(String text) {
        int found = 0;
        for (int i = 0; i < text.length() && found < FEW; i++) {
            found += COMMON.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return found >= FEW;
    }

    /** The same text, as long, in simplified characters. */
    public static String simplified(String text) {
        StringBuilder simplified = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            simplified.setCharAt(i, Table.CHARACTERS.getOrDefault(text.charAt(i), text.charAt(i)));
        }
        return simplified.toString();
    }

    /** Read when the first such text comes. */
    private static final class Table {
        static final Map<Character, Character> CHARACTERS = read();

        private static Map<Character, Character> read() {
            Map<Character, Character> characters = new HashMap<>();
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(Traditional.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
                lines.lines()
                        .map(line -> line.split("\t"))
                        .filter(Table::isPlain)
                        .forEach(pair -> characters.put(pair[0].charAt(0), pair[1].charAt(0)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.copyOf(characters);
        }

        /** One character for one, and not one of several. */
        private static boolean isPlain(String[] pair) {
            String[] meant = pair.length == 2 ? pair[1].split(" ") : new String[0];
            return meant.length > 0 && pair[0].length() == 1 && meant[0].length() == 1 && !pair[1].contains(pair[0]);
        }
    }
}
