package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.docs.CatalogueMarkdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The day of a rule's author, as the guide tells it: every command prints what stands below it there. */
class GuideTest {
    private static final String DAY = "2025-02-01";
    private static final Pattern BLOCK = Pattern.compile("```\n(.*?)```\n", Pattern.DOTALL);
    /** A few rules of the book and what they use: with all of them each command would take seconds longer. */
    private static final List<String> PARTS = List.of(
            "book.yaml",
            "settings.yaml",
            "grading.yaml",
            "forms",
            "phrases",
            "basis",
            "base-reports/bureau.txt",
            "base-reports/office.txt",
            "words/template-remains.txt",
            "words/improvement.txt",
            "words/shortcoming.txt",
            "structure/remains.drl",
            "structure/remains.cases.yaml",
            "quality/problems.drl",
            "quality/problems.cases.yaml");

    @TempDir
    private Path folder;

    private Path book;

    @Test
    void theGuidePrintsWhatTheCommandsPrint() throws IOException {
        book = Session.copied(PARTS, folder.resolve("book"));
        spare(book.resolve("settings.yaml"), line -> line.startsWith("problems-shortest"));
        spare(book.resolve("grading.yaml"), line -> !line.startsWith("keep"));
        Path day = Files.createDirectory(folder.resolve("day"));
        Files.writeString(day.resolve("报告.txt"), report());
        List<String> told = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        for (String block : blocks()) {
            if (block.startsWith("$ ")) {
                told.add(unversioned(block));
                printed.add(replayed(block.substring(2, block.indexOf('\n')), day));
                edit(day, printed.size());
            } else {
                Files.writeString(day.resolve("青禾县.yaml"), block);
            }
        }
        assertEquals(String.join("\n\n", told), String.join("\n\n", printed));
    }

    /** What the author does between two commands, in the words of the guide. */
    private static void edit(Path day, int commands) throws IOException {
        if (commands == 2) {
            replace(day.resolve("qh-01.drl"), "QH-01 请写规则的名称", "第六部分以附件代替内容");
            replace(day.resolve("qh-01.drl"), "请改成要找的词", "详见附件");
            replace(day.resolve("qh-01.cases.yaml"), "第六部分写有这句话", "以附件代替内容");
            replace(day.resolve("qh-01.cases.yaml"), "请改成要找的词。", "其他情况见附件。");
        } else if (commands == 3) {
            replace(day.resolve("qh-01.drl"), "says(\"详见附件\")", "text contains \"见附件\"");
        }
    }

    private static void replace(Path file, String words, String others) throws IOException {
        String text = Files.readString(file);
        assertEquals(true, text.contains(words), words);
        Files.writeString(file, text.replace(words, others));
    }

    /** Leaves out the settings of rules that are not there. */
    private static void spare(Path settings, Predicate<String> kept) throws IOException {
        List<String> lines = Files.readAllLines(settings);
        lines.removeIf(kept.negate());
        Files.write(settings, lines);
    }

    /** A report in which nothing else is wrong, of the county of the guide. */
    private static String report() throws IOException {
        String heading = "六、其他需要报告的事项\n";
        return Session.clean().replace("云溪县", "青禾县").replace(heading, heading + "其他情况见附件。\n");
    }

    private static List<String> blocks() throws IOException {
        String guide = Files.readString(Path.of("rules/README.md"));
        String part = guide.substring(guide.indexOf("## 写规则的一天"), guide.indexOf(CatalogueMarkdown.BEGIN));
        return BLOCK.matcher(part).results().map(m -> m.group(1)).toList();
    }

    /** The command and what it prints, with the names of files as they are in the folder the author stands in. */
    private String replayed(String command, Path day) {
        List<String> words = Arrays.stream(command.split(" ")).skip(1).toList();
        Stream<String> dated = words.get(0).equals("check") ? Stream.of("--as-of", DAY) : Stream.of();
        String[] arguments =
                Stream.concat(words.stream().map(w -> placed(w, day)), dated).toArray(String[]::new);
        Session.Outcome outcome = Session.plain(arguments);
        String printed = (outcome.out() + outcome.messages()).replace(day + "/qh-01", "./qh-01");
        return "$ " + command + "\n" + unversioned(printed.replace(day + "/", ""));
    }

    /** A new version of the program makes no new guide. */
    private static String unversioned(String printed) {
        return printed.replaceAll("勾稽 \\S+ ·", "勾稽 ·").strip();
    }

    private String placed(String word, Path day) {
        return switch (word) {
            case "$R" -> book.toString();
            case "." -> day.toString();
            case "目录" -> day.resolve(word).toString();
            default -> word.matches(".*\\.(txt|yaml)") ? day.resolve(word).toString() : word;
        };
    }
}
