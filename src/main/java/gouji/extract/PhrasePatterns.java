package gouji.extract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import gouji.data.InvalidRuleDataException;
import gouji.data.LinearPattern;
import gouji.data.RefusedPatternException;
import gouji.data.RuleFolders;
import gouji.data.YamlLines;
import gouji.extract.claim.Shorthand;
import gouji.message.Messages;
import gouji.message.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The regular expressions of one file of phrases. Those of the book are held by a test of their worst cases; those of a
 * folder added to it are let through only when they cannot run for long.
 */
final class PhrasePatterns {
    private static final Messages MESSAGES = Messages.of("extract");

    /** What in these files is no pattern; other files hold none. */
    private static final Map<String, Set<String>> WORDS = Map.of(
            "claims.yaml", Set.of("contexts", "cue", "about", "after", "subject"),
            "lists.yaml", Set.of("matter", "labels"),
            "organs.yaml", Set.of("kind", "level"));

    private static final String CLAIMS = "phrases/claims.yaml";
    /** Of the rare characters of CJK extension A, which no pattern says. */
    private static final char FIRST_STAND_IN = '\u3400';
    /** How much of a pattern a message repeats. */
    private static final int LONGEST = 100;

    private final Path file;
    private final @Nullable Set<String> words;
    /** With what the patterns are tried for how long they may run; null for those of the book. */
    private final @Nullable Shorthand trial;

    private final Shorthand shorthand;

    private PhrasePatterns(Path file, @Nullable Shorthand trial, Shorthand shorthand) {
        this.file = file;
        this.shorthand = shorthand;
        this.words = WORDS.get(file.getFileName().toString());
        this.trial = trial;
    }

    /**
     * Holds the patterns of a file of the book and of those of the same name added to it.
     *
     * @throws InvalidRuleDataException when one cannot be used, with its line
     */
    static void check(RuleFolders rules, String path) throws IOException {
        Map<String, List<String>> classes = classes(rules.yaml(CLAIMS));
        Shorthand shorthand = new Shorthand(classes);
        new PhrasePatterns(rules.book().resolve(path), null, words(rules.first(0))).check();
        Shorthand standIns = standIns(rules, classes);
        for (Path added : rules.added(path)) {
            new PhrasePatterns(added, standIns, shorthand).check();
        }
    }

    /** The shorthand of the classes of words of the book and of what is added to it. */
    static Shorthand words(RuleFolders rules) throws IOException {
        return new Shorthand(classes(rules.yaml(CLAIMS)));
    }

    private static Map<String, List<String>> classes(JsonNode claims) {
        Map<String, List<String>> classes = new LinkedHashMap<>();
        for (var entry : claims.path("words").properties()) {
            List<String> words = new ArrayList<>();
            entry.getValue().forEach(word -> words.add(word.asText()));
            classes.put(entry.getKey(), words);
        }
        return classes;
    }

    /** The added words of each class, and one character of its own for those of the book, which are held by a test. */
    private static Shorthand standIns(RuleFolders rules, Map<String, List<String>> classes) throws IOException {
        Map<String, List<String>> standIns = new LinkedHashMap<>();
        for (String name : classes.keySet()) {
            char own = (char) (FIRST_STAND_IN + standIns.size());
            standIns.put(name, new ArrayList<>(List.of(String.valueOf(own))));
        }
        for (Path added : rules.added(CLAIMS)) {
            classes(RuleFolders.tree(added))
                    .forEach((name, words) -> standIns.computeIfAbsent(name, n -> new ArrayList<>())
                            .addAll(words));
        }
        return new Shorthand(standIns);
    }

    private void check() throws IOException {
        if (words != null) {
            walk(RuleFolders.tree(file), JsonPointer.empty(), words);
        }
    }

    private void walk(JsonNode node, JsonPointer at, Set<String> passed) throws IOException {
        if (node.isTextual()) {
            compile(node.asText(), at);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), at.appendIndex(i), passed);
        }
        for (var entry : node.properties()) {
            if (!passed.contains(entry.getKey())) {
                walk(entry.getValue(), at.appendProperty(entry.getKey()), passed);
            }
        }
    }

    private void compile(String pattern, JsonPointer at) throws IOException {
        try {
            String whole = shorthand.expanded(pattern);
            Pattern.compile(whole);
            // it will stand in brackets among others: what it leaves open (a quotation, a comment) would swallow them
            Pattern.compile("(?:" + whole + ")");
            if (trial != null) {
                LinearPattern.checkForTrying(trial.expanded(pattern));
            }
        } catch (PatternSyntaxException e) {
            throw broken(at, MESSAGES.text("pattern.wrong", shown(pattern)), MESSAGES.text("pattern.wrong.advice"));
        } catch (RefusedPatternException e) {
            throw broken(at, e.why(), e.advice());
        }
    }

    private static String shown(String pattern) {
        return pattern.length() > LONGEST ? pattern.substring(0, LONGEST) + "…" : pattern;
    }

    private InvalidRuleDataException broken(JsonPointer at, Text why, Text advice) throws IOException {
        return new InvalidRuleDataException(
                file.toString(), YamlLines.of(Files.readString(file)).at(at), why, advice);
    }
}
