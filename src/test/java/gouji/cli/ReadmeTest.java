package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** README says what the program has: its commands, which option each of them takes, its exit codes, and no other. */
class ReadmeTest {
    private static final String EVERY = "全部";
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])(--?[A-Za-z][a-z-]*)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
    private static final Pattern COMMAND =
            Pattern.compile("(?:^|`) *gouji ((?:rules |decisions )?[a-z]+)(?= |`|$)", Pattern.MULTILINE);

    private final String readme = read();
    /** Every command by what is typed behind {@code gouji}; the program itself is {@code gouji}. */
    private final Map<String, CommandLine> commands = commands();

    @Test
    void everyCommandStandsInTheTable() {
        Stream<String> written = rows("| 命令 |")
                .map(row -> COMMAND.matcher(row[1].strip()))
                .flatMap(m -> m.results().map(r -> r.group(1)));
        assertEquals(leaves().collect(Collectors.toCollection(TreeSet::new)), new TreeSet<>(written.toList()));
    }

    @Test
    void everyCommandSpokenOfExists() {
        assertEquals(
                List.of(),
                COMMAND.matcher(readme)
                        .results()
                        .map(r -> r.group(1))
                        .filter(c -> !commands.containsKey(c))
                        .toList());
    }

    @Test
    void theTableOfOptionsIsThatOfTheProgram() {
        Map<String, TreeSet<String>> written = new TreeMap<>();
        rows("| 选项 | 用于 |").forEach(row -> {
            Set<String> users = users(row[2]);
            options(row[1]).forEach(o -> written.computeIfAbsent(o, k -> new TreeSet<>())
                    .addAll(users));
        });
        Map<String, TreeSet<String>> known = new TreeMap<>();
        commands.forEach(
                (name, command) -> names(command).forEach(option -> known.computeIfAbsent(option, k -> new TreeSet<>())
                        .add(name)));
        assertEquals(lines(known), lines(written));
    }

    @Test
    void everyOptionSpokenOfExists() {
        TreeSet<String> known =
                commands.values().stream().flatMap(ReadmeTest::names).collect(Collectors.toCollection(TreeSet::new));
        List<String> unknown = readme.lines()
                .filter(line -> !line.contains("mvn "))
                .flatMap(ReadmeTest::options)
                .filter(option -> option.startsWith("--") && !known.contains(option))
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void theExitCodesAreThoseOfTheProgram() throws IllegalAccessException {
        TreeSet<Integer> known = new TreeSet<>();
        for (Field field : ExitCode.class.getFields()) {
            known.add(field.getInt(null));
        }
        List<Integer> written =
                rows("| 退出码 |").map(row -> Integer.valueOf(row[1].strip())).toList();
        assertEquals(List.copyOf(known), written);
    }

    @Test
    void everyLinkLeadsSomewhere() {
        TreeSet<String> headings = readme.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> "#"
                        + line.replaceAll("^#+ ", "")
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^\\p{L}\\p{N} -]", "")
                                .replace(' ', '-'))
                .collect(Collectors.toCollection(TreeSet::new));
        for (String link : LINK.matcher(readme).results().map(r -> r.group(1)).toList()) {
            assertTrue(link.startsWith("#") ? headings.contains(link) : Files.exists(Path.of(link)), link);
        }
    }

    /** The rows of the table whose header begins with these words, each parted into cells; the first is empty. */
    private Stream<String[]> rows(String header) {
        List<String> lines = readme.lines()
                .dropWhile(line -> !line.startsWith(header))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        assertTrue(lines.size() > 1, header);
        return lines.stream().map(line -> line.split("(?<!\\\\)\\|"));
    }

    private Set<String> users(String cell) {
        return Arrays.stream(cell.strip().split("、"))
                .flatMap(user -> user.equals(EVERY) ? leaves() : Stream.of(user))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The commands that do something by themselves. */
    private Stream<String> leaves() {
        return commands.entrySet().stream()
                .filter(e -> e.getValue().getSubcommands().isEmpty())
                .map(Map.Entry::getKey);
    }

    private static String lines(Map<String, ?> map) {
        return map.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static Stream<String> options(String text) {
        return OPTION.matcher(text).results().map(MatchResult::group);
    }

    private static Stream<String> names(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .filter(o -> !o.hidden())
                .map(OptionSpec::names)
                .flatMap(Arrays::stream);
    }

    private static Map<String, CommandLine> commands() {
        CommandLine program = Main.commands(Terminal.system());
        Map<String, CommandLine> commands = new TreeMap<>(Map.of("gouji", program));
        List<CommandLine> open = new ArrayList<>(program.getSubcommands().values());
        while (!open.isEmpty()) {
            CommandLine command = open.remove(0);
            commands.put(command.getCommandSpec().qualifiedName(" ").replaceFirst("gouji ", ""), command);
            open.addAll(command.getSubcommands().values());
        }
        return commands;
    }

    private static String read() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
