package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import gouji.data.RuleFolders;
import gouji.extract.claim.Shorthand;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No pattern that reads a report looks at a character of a hostile text without end: every look is counted, and no clock
 * is asked.
 */
class WorstCaseTest {
    private static final int SHORT = 500;
    private static final int LONG = 4 * SHORT;
    /** Looks for each character that no hostile text may need. */
    private static final int MOST = 3_000;

    /** Looking more often than allowed. */
    private static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A text that counts how often one of its characters is looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long left;

        Counted(String text) {
            this.text = text;
            this.left = (long) MOST * text.length();
        }

        @Override
        public char charAt(int index) {
            if (left-- <= 0) {
                throw new Exhausted();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Test
    void thePhrasesOfTheBook() throws IOException {
        Map<String, Pattern> patterns = new TreeMap<>();
        Shorthand shorthand = PhrasePatterns.words(RuleFolders.of(Path.of("rules")));
        for (String name : List.of("claims.yaml", "lists.yaml", "organs.yaml")) {
            Path file = Path.of("rules/phrases").resolve(name);
            leaves(new YAMLMapper().readTree(file.toFile()), name, shorthand, patterns);
        }
        assertTrue(patterns.size() > 200, patterns.size() + " patterns");
        assertHeld(patterns);
    }

    @Test
    void thePatternsOfTheProgram() throws ReflectiveOperationException {
        Map<String, Pattern> patterns = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(
                        "gouji.extract",
                        "gouji.model",
                        "gouji.redaction",
                        "gouji.review.similarity",
                        "gouji.review.roster")) {
            for (Field field : type.reflect().getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
                    field.setAccessible(true);
                    patterns.put(type.getSimpleName() + "." + field.getName(), (Pattern) field.get(null));
                }
            }
        }
        assertTrue(patterns.size() > 20, patterns.size() + " patterns");
        assertHeld(patterns);
    }

    @Test
    void whatTriesForEverIsNoticed() {
        assertFalse(held(Pattern.compile("(a+)+b"), "a"));
        assertFalse(held(Pattern.compile("[0-9]*[ ]*$"), "1"));
    }

    private static void leaves(JsonNode node, String name, Shorthand shorthand, Map<String, Pattern> patterns) {
        if (node.isTextual()) {
            patterns.put(name + " " + node.asText(), Pattern.compile(shorthand.expanded(node.asText())));
        }
        node.forEach(child -> leaves(child, name, shorthand, patterns));
    }

    private static void assertHeld(Map<String, Pattern> patterns) {
        List<String> slow = new ArrayList<>();
        patterns.forEach((name, pattern) -> hostile(pattern.pattern()).stream()
                .filter(part -> !held(pattern, part))
                .findFirst()
                .ifPresent(part -> slow.add(name + " on " + part)));
        assertEquals(List.of(), slow);
    }

    /** Whether a text four times as long needs about as many looks for each character. */
    private static boolean held(Pattern pattern, String part) {
        try {
            return looks(pattern, part, LONG) <= looks(pattern, part, SHORT) * 3 / 2 + 50;
        } catch (Exhausted | StackOverflowError e) {
            return false;
        }
    }

    /** Looks for each character of a long run, and of one with an end the pattern does not expect. */
    private static long looks(Pattern pattern, String part, int length) {
        long most = 0;
        for (String end : List.of("", "!")) {
            Counted text = new Counted(part.repeat(length / part.length()) + end);
            Matcher matcher = pattern.matcher(text);
            for (int from = 0; from <= text.length() && matcher.find(from); ) {
                from = Math.max(matcher.end(), from + 1);
            }
            most = Math.max(most, ((long) MOST * text.length() - text.left) / text.length());
        }
        return most;
    }

    /** What the pattern speaks of, one character and two by two. */
    private static Set<String> hostile(String pattern) {
        Set<String> parts = new LinkedHashSet<>(
                List.of("1", "９", "一", " ", "\u3000", "，", ".", "（", "申请（其中", "\uE000", "(1", "年1"));
        String letters = pattern.replaceAll("\\\\[a-zA-Z]|[\\\\^$|*+?{}\\[\\]]", "");
        for (int i = 0; i < letters.length() && parts.size() < 60; i++) {
            parts.add(letters.substring(i, i + 1));
            parts.add(letters.substring(i, Math.min(letters.length(), i + 2)));
        }
        return parts;
    }
}
