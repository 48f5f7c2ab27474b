package gouji.cli.serve;

import gouji.cli.options.ProjectFile;
import gouji.cli.terminal.Terminal;
import gouji.data.RuleFolders;
import gouji.desk.page.ResultsCommand;
import gouji.desk.work.WorkingFolder;
import gouji.message.Codes;
import gouji.message.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code review} over the folder of the desk, by the same rules, limits and day: what the page shows is what
 * it writes.
 *
 * @param commands runs a command
 * @param limits the file of limits, or null
 */
record FolderReview(
        ServeCommand.Commands commands,
        WorkingFolder folder,
        RuleFolders rules,
        @Nullable Path limits,
        Supplier<LocalDate> today,
        Language language)
        implements ResultsCommand {
    /** Lines of the totals, at the end of what is said of every report. */
    private static final int TOTALS = 6;

    @Override
    public String write() throws IOException {
        StringWriter said = new StringWriter();
        try (ByteArrayOutputStream text = new ByteArrayOutputStream();
                PrintWriter messages = new PrintWriter(said)) {
            commands.run(arguments(), new Terminal(text, messages, messages, false));
            messages.flush();
            return said + totals(text.toString(StandardCharsets.UTF_8));
        }
    }

    private List<String> arguments() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "review",
                "--lang=" + Codes.of(language),
                "--store=" + folder.store(),
                "--output=" + folder.results(),
                "--as-of=" + today.get(),
                "--fail-on=never"));
        rules.all().forEach(each -> arguments.add("--rules=" + each));
        folder.roster().ifPresent(roster -> arguments.add("--roster=" + roster));
        folder.profile().ifPresent(profile -> arguments.add("--profile=" + profile));
        folder.project().ifPresent(project -> arguments.add(ProjectFile.OPTION + "=" + project));
        if (limits != null) {
            arguments.add("--limits=" + limits);
        }
        if (!isEmpty(folder.previous())) {
            arguments.add("--previous=" + folder.previous());
        }
        arguments.add(folder.inbox().toString());
        return arguments;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static String totals(String text) {
        List<String> lines = text.lines().toList();
        List<String> last = lines.subList(Math.max(0, lines.size() - TOTALS), lines.size());
        return String.join(
                "\n", last.stream().filter(line -> !line.startsWith(" ")).toList());
    }
}
