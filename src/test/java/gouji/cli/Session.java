package gouji.cli;

import gouji.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs commands as a user does, over a rule book with few rules so that each run is short. */
public final class Session {
    private static final String RULE = """
            package gouji.book;
            import gouji.model.*;
            global gouji.engine.Found found;
            dialect "mvel"

            rule "第五部分不得写无"
                @id("X-1") @severity(error) @basis("consistency")
                @message("{where}写了{quote}。") @message_en("{where} says {quote}.")
                @fix("写明问题。") @fix_en("Name problems.")
            when
                $s : Sentence(section == "problems", says("毫无问题"))
            then
                found.fault(drools, [$s]);
            end
            """;

    private final Path rules;

    /** What a command left behind. */
    public record Outcome(int status, String out, String messages) {}

    public Session(Path folder) throws IOException {
        this.rules = copied(List.of("book.yaml", "forms", "phrases", "words", "basis"), folder.resolve("rules"));
        Files.writeString(Files.createDirectories(rules.resolve("quality")).resolve("x.drl"), RULE);
    }

    /** A book with some parts of the one that is shipped. */
    static Path copied(List<String> parts, Path target) throws IOException {
        for (String part : parts) {
            copy(Path.of("rules", part), target.resolve(part));
        }
        return target;
    }

    public Path rules() {
        return rules;
    }

    /** A report in which nothing is wrong. */
    public static String clean() throws IOException {
        return Files.readString(Path.of("rules/base-reports/bureau.txt"));
    }

    /** The same with one mistake in section five. */
    public static String faulty() throws IOException {
        String text = clean();
        int heading = text.indexOf("五、");
        int line = text.indexOf('\n', heading) + 1;
        return text.substring(0, line) + "本机关毫无问题，电话13812345678。\n" + text.substring(line);
    }

    public Outcome run(Object... arguments) {
        List<String> all =
                new ArrayList<>(Stream.of(arguments).map(Object::toString).toList());
        if (all.stream().noneMatch(a -> a.startsWith("--rules")) && !all.isEmpty()) {
            all.add(List.of("rules", "decisions").contains(all.get(0)) ? 2 : 1, "--rules=" + rules);
        }
        return plain(all.toArray(String[]::new));
    }

    public static Outcome plain(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter messages = new StringWriter();
        PrintWriter words = new PrintWriter(out, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(out, words, new PrintWriter(messages), false);
        int status = Main.run(arguments, terminal);
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), messages.toString());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
