package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
    private static final int LENGTH = 2_000;
    /** A pattern that is tried at every place over the whole rest of the text looks half of the length per character. */
    private static final int LOOKS = 400;

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
            this.left = (long) LOOKS * text.length();
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
        for (String name : List.of("claims.yaml", "lists.yaml", "organs.yaml")) {
            Path file = Path.of("rules/phrases").resolve(name);
            leaves(new YAMLMapper().readTree(file.toFile()), name, patterns);
        }
        assertTrue(patterns.size() > 200, patterns.size() + " patterns");
        assertHeld(patterns);
    }

    @Test
    void thePatternsOfTheProgram() throws ReflectiveOperationException {
        Map<String, Pattern> patterns = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("gouji.extract", "gouji.model", "gouji.batch", "gouji.roster")) {
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
        assertFalse(held(Pattern.compile("(a+)+b"), "a".repeat(LENGTH)));
        assertFalse(held(Pattern.compile("[0-9]*[ ]*$"), "1".repeat(LENGTH) + "!"));
    }

    private static void leaves(JsonNode node, String name, Map<String, Pattern> patterns) {
        if (node.isTextual()) {
            patterns.put(name + " " + node.asText(), Pattern.compile(Shorthand.expanded(node.asText())));
        }
        node.forEach(child -> leaves(child, name, patterns));
    }

    private static void assertHeld(Map<String, Pattern> patterns) {
        List<String> slow = new ArrayList<>();
        patterns.forEach((name, pattern) -> hostile(pattern.pattern()).stream()
                .filter(text -> !held(pattern, text))
                .findFirst()
                .ifPresent(text -> slow.add(name + " on " + text.substring(0, 12))));
        assertEquals(List.of(), slow);
    }

    private static boolean held(Pattern pattern, String text) {
        try {
            Matcher matcher = pattern.matcher(new Counted(text));
            for (int from = 0; from <= text.length() && matcher.find(from); ) {
                from = Math.max(matcher.end(), from + 1);
            }
            return true;
        } catch (Exhausted | StackOverflowError e) {
            return false;
        }
    }

    /** Long runs of what the pattern speaks of, one and two by two, with and without an end it does not expect. */
    private static Set<String> hostile(String pattern) {
        Set<String> parts = new LinkedHashSet<>(List.of("1", "９", "一", " ", "\u3000", "，", ".", "（", "申请（其中", "\uE000", "(1", "年1"));
        String letters = pattern.replaceAll("\\\\[a-zA-Z]|[\\\\^$|*+?{}\\[\\]]", "");
        for (int i = 0; i < letters.length() && parts.size() < 40; i++) {
            parts.add(letters.substring(i, i + 1));
            parts.add(letters.substring(i, Math.min(letters.length(), i + 2)));
        }
        Set<String> texts = new LinkedHashSet<>();
        for (String part : parts) {
            String run = part.repeat(LENGTH / part.length());
            texts.add(run);
            texts.add(run + "!");
        }
        return texts;
    }
}
