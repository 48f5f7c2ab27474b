package gouji.cli.options;

import gouji.cli.terminal.Help;
import gouji.message.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What an office gives its commands every time, written once: a file {@code gouji.yaml} in the working directory, or
 * the one named by {@code --project}. Its keys are the long names of the options of {@code review} and {@code inputs};
 * they hold for the options of the same name of all commands, unless the command line says otherwise. What is read and
 * where results go is taken by {@code review} alone, and {@code inputs} by {@code check}, too.
 */
public final class ProjectFile implements IDefaultValueProvider {
    /** The name of the file, and of the option that names another. */
    public static final String NAME = "gouji.yaml";

    /** The key of what a review is compared with: a round, or a path. */
    public static final String AGAINST = "against";

    public static final String OPTION = "--project";

    /** Stands between the values of a list; no path has a line break. */
    public static final String BETWEEN = "\n";

    /** The paths of the reports. */
    public static final String INPUTS = "inputs";

    private static final String RULES = "rules";
    private static final String REVIEW = "review";
    private static final Map<String, List<String>> COMMANDS =
            Map.of(INPUTS, List.of(REVIEW, "check"), "output", List.of(REVIEW), "format", List.of(REVIEW));

    private final Map<String, String> values;
    private final boolean met;

    private ProjectFile(Map<String, String> values, boolean met) {
        this.values = values;
        this.met = met;
    }

    /**
     * The file a command goes by; nothing is set where there is none.
     *
     * @param named the file named on the command line, or null
     * @param folder the working directory
     * @param review what {@code review} takes
     * @throws gouji.rules.diagnosis.RuleBookException when it has mistakes, each told with its line
     * @throws IOException when it cannot be read; the message names it
     */
    public static ProjectFile find(@Nullable Path named, Path folder, CommandSpec review) throws IOException {
        Path file = named == null ? folder.resolve(NAME) : named;
        boolean there = named != null || Files.exists(file);
        return new ProjectFile(there ? new ProjectReader(file, review).values() : Map.of(), there && named == null);
    }

    /**
     * What a file sets that nobody asked for but that was met in the working directory, on one line; "" when there is none.
     * Whoever unpacks an archive and works in it may not know of it.
     */
    public String announced(Help help) {
        String all = values.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue().replace(BETWEEN, ",").replaceAll("\\p{C}", "?"))
                .collect(Collectors.joining(help.language() == Language.ZH ? "；" : "; "));
        return met && !values.isEmpty() ? help.text("project.met", NAME, all) : "";
    }

    /**
     * The folders of rules such a file names beyond the folder it lies in: what lies elsewhere was not given with it.
     *
     * @param folder the working directory
     * @param own the rules that come with the program, which it may name
     */
    public List<Path> rulesElsewhere(Path folder, Path own) {
        return !met || !values.containsKey(RULES)
                ? List.of()
                : Arrays.stream(values.get(RULES).split(BETWEEN))
                        .map(Path::of)
                        .filter(rules -> !whole(rules).startsWith(whole(folder))
                                && !whole(rules).equals(whole(own)))
                        .toList();
    }

    /** Where a path leads; one that leads nowhere is as it is written, and told when it is read. */
    private static Path whole(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** The language it asks for, or null. */
    public @Nullable String language() {
        return values.get("lang");
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        String key = key(argument);
        String command = argument.command().name();
        return COMMANDS.getOrDefault(key, List.of(command)).contains(command) ? values.get(key) : null;
    }

    /** What an option, or the reports, are called in the file. */
    static String key(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName().substring("--".length()) : INPUTS;
    }
}
