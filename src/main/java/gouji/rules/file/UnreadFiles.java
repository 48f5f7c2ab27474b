package gouji.rules.file;

import gouji.data.RuleFolder;
import gouji.data.RuleFolders;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.RuleBookException;
import gouji.rules.diagnosis.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files below folders of rules that are not read. In the book each is told. A folder added to it may be the one an office
 * works in: there those are told that look like rules and their data.
 */
public final class UnreadFiles {
    private static final Messages MESSAGES = Messages.of("rules");

    private static final Pattern BACKUP = Pattern.compile(".*(~|\\.(bak|orig|old|tmp|temp|rej|sw[a-z]))");
    private static final Pattern RULES = Pattern.compile("(.*?)[._](drl|dlr|drll?s?|dsl|dslr|rdsl|drools)(\\.[a-z]+)?");
    private static final Pattern CASES = Pattern.compile("(.*?)[._ -]?cases?[._](ya?ml|yam|txt|json)(\\.[a-z]+)?");
    private static final Pattern DATA = Pattern.compile("(.*?)\\.(ya?ml|yam|json|txt)(\\.[a-z]+)?");
    /** The folders of data, and what their files end with. */
    private static final Map<String, String> FOLDERS = new TreeMap<>(
            Map.of("words", ".txt", "base-reports", ".txt", "basis", ".yaml", "phrases", ".yaml", "forms", ".yaml"));

    /** What the folder of base reports was called. */
    private static final String FORMERLY = "bases";

    private static final Set<String> HEADS =
            Set.of("book", "settings", "grading", "mutation-exceptions", "not-implemented");
    private static final Set<String> FINE =
            Set.of("readme.md", "catalogue.html", ".ds_store", "thumbs.db", "desktop.ini");
    private static final Text NOWHERE = MESSAGES.text("stray.nowhere");

    private static final String HEAD = "book.yaml";
    private static final Text NO_BOOK = MESSAGES.text("stray.book");

    private UnreadFiles() {}

    /**
     * What is not read, in order of folders and paths.
     *
     * @throws RuleBookException when a folder cannot be read
     */
    public static List<Diagnostic> in(RuleFolders folders) {
        List<Diagnostic> told = new ArrayList<>();
        for (Path root : folders.all()) {
            RuleFolder folder = new RuleFolder(root);
            boolean book = root.equals(folders.book());
            try {
                for (Path file : folder.strays()) {
                    advice(folder, file, book).ifPresent(advice -> told.add(told(file, advice)));
                }
                for (Path deep : folder.beyond()) {
                    if (holdsFiles(deep, book)) {
                        told.add(tooDeep(deep));
                    }
                }
            } catch (IOException e) {
                throw new RuleBookException(List.of(Diagnostic.unreadable(folder.root(), e)));
            }
            Path head = root.resolve(HEAD);
            if (!book && Files.exists(head)) {
                told.add(told(head, NO_BOOK));
            }
        }
        return told;
    }

    /** Whether there is anything in a folder; in one that was added, anything that looks like rules. */
    private static boolean holdsFiles(Path deep, boolean book) throws IOException {
        try (Stream<Path> below = Files.walk(deep)) {
            return below.filter(file -> !Files.isDirectory(file))
                    .map(file -> file.getFileName().toString())
                    .anyMatch(name -> book
                            || RuleFolder.isKnown(name)
                            || meant(name, name.toLowerCase(Locale.ROOT)).isPresent());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Diagnostic tooDeep(Path folder) {
        return Diagnostic.of(printed(folder), 0, "", MESSAGES, "stray.deep", RuleFolder.DEEPEST);
    }

    private static String printed(Path file) {
        return file.toString().replaceAll("\\p{C}", "?");
    }

    private static Diagnostic told(Path file, Text advice) {
        return Diagnostic.of(printed(file), 0, "", MESSAGES, "stray").withAdvice(advice);
    }

    /** What to do about a file; nothing where it has nothing to do with rules. */
    private static Optional<Text> advice(RuleFolder folder, Path file, boolean book) {
        String inside = folder.inside(file);
        String name = file.getFileName().toString();
        if (FINE.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        if (!folder.holds(file)) {
            return Optional.of(MESSAGES.text("stray.link"));
        }
        if (RuleFolder.isKnown(inside)) {
            return Optional.of(MESSAGES.text("stray.special"));
        }
        Optional<Text> meant = meant(inside, name.toLowerCase(Locale.ROOT));
        return meant.isPresent() || !book ? meant : Optional.of(NOWHERE);
    }

    private static Optional<Text> meant(String inside, String name) {
        int slash = inside.indexOf('/');
        String top = slash < 0 ? "" : inside.substring(0, slash);
        String stem = stem(name);
        boolean data = DATA.matcher(name).matches();
        if (inside.startsWith(".") || inside.contains("/.")) {
            return RULES.matcher(name).matches() ? Optional.of(NOWHERE) : Optional.empty();
        }
        if (BACKUP.matcher(name).matches()) {
            String kept = name.replaceFirst("~$|\\.[a-z]+$", "");
            return meant(inside, kept).isPresent() || RuleFolder.isKnown(kept) || FOLDERS.containsKey(top)
                    ? Optional.of(NOWHERE)
                    : Optional.empty();
        }
        if (CASES.matcher(name).matches() && data) {
            return renamed(stem + ".cases.yaml");
        }
        if (RULES.matcher(name).matches()) {
            return renamed(stem + ".drl");
        }
        if (FOLDERS.containsKey(top)) {
            return renamed(stem + FOLDERS.get(top));
        }
        if (data && top.isEmpty()) {
            return Suggestion.to(stem, HEADS).flatMap(head -> renamed(head + ".yaml"));
        }
        return data ? folder(top) : Optional.empty();
    }

    /** A folder whose name is nearly that of one that is read. */
    private static Optional<Text> folder(String top) {
        if (top.equalsIgnoreCase(FORMERLY)) {
            return Optional.of(MESSAGES.text("stray.bases"));
        }
        return FOLDERS.keySet().stream()
                .filter(known -> known.equalsIgnoreCase(top) || Suggestion.isClose(top.toLowerCase(Locale.ROOT), known))
                .findFirst()
                .map(known -> MESSAGES.text("stray.folder", known));
    }

    private static String stem(String name) {
        for (Pattern pattern : List.of(CASES, RULES, DATA)) {
            Matcher matcher = pattern.matcher(name);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return name;
    }

    private static Optional<Text> renamed(String name) {
        return Optional.of(MESSAGES.text("stray.renamed", name));
    }
}
