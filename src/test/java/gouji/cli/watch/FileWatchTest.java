package gouji.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.CheckOptions;
import gouji.cli.terminal.Help;
import gouji.data.RuleFolders;
import gouji.message.Language;
import gouji.rules.diagnosis.RuleBookException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every save is told once, and a broken rule changes nothing but this. */
class FileWatchTest {
    private static final String RULE = """
            package gouji.book; import gouji.model.*; global gouji.engine.Found found; dialect "mvel"
            rule "甲" @id("X-1") @severity(warning) @basis("consistency")
                @message("有“%1$s”") @message_en("says %1$s") @fix("改正")
            when
                $s : Section(code == "problems", text contains "%1$s")
            then
                found.fault(drools, [$s]);
            end
            """;

    @TempDir
    Path folder;

    private final StringWriter told = new StringWriter();
    private Path rules;
    private Path reports;
    private ReloadableRules bench;
    private FileWatch watch;
    private long clock;

    @BeforeEach
    void begin() throws IOException {
        rules = folder.resolve("rules");
        reports = Files.createDirectories(folder.resolve("reports"));
        for (String part : List.of("book.yaml", "forms", "phrases", "basis")) {
            copy(Path.of("rules", part), rules.resolve(part));
        }
        save(rules.resolve("a.drl"), RULE.formatted("毫无问题"));
        save(reports.resolve("a.txt"), Files.readString(Path.of("rules/base-reports/bureau.txt")));
        RuleFolders folders = RuleFolders.of(rules);
        bench = new ReloadableRules(CheckOptions.of(folders).withListener(new CheckOptions.FailureListener() {
            @Override
            public void failed(Throwable failure) {
                throw new IllegalStateException(failure);
            }

            @Override
            public void putAside(String rule) {
                throw new IllegalStateException(rule);
            }
        }));
        watch = new FileWatch(
                bench, List.of(rules), List.of(reports), Help.in(Language.ZH), new PrintWriter(told, true));
    }

    @AfterEach
    void end() {
        bench.close();
    }

    @Test
    void savesOfReportsAndRulesAreTold() throws IOException {
        assertEquals("", look());
        Path report = reports.resolve("a.txt");
        String clean = Files.readString(report);
        int line = clean.indexOf('\n', clean.indexOf("五、")) + 1;
        save(report, clean.substring(0, line) + "毫无问题。" + clean.substring(line));
        assertEquals("reports/a.txt|  + warning X-1 有“毫无问题”|", look());
        assertEquals("", look());

        save(rules.resolve("a.drl"), RULE.formatted("没有这句"));
        assertEquals("规则已重新载入。|reports/a.txt|  - warning X-1 有“毫无问题”|", look());
        save(rules.resolve("a.drl"), RULE.formatted("毫无问题").replace("then", "than"));
        String broken = look();
        assertTrue(broken.startsWith("a.drl:6: [甲] 规则缺少 then，写成了 than。"), broken);
        assertTrue(broken.endsWith("仍用上一次正确的规则。|"), broken);

        save(reports.resolve("b.txt"), Files.readString(report) + "\n没有这句");
        assertEquals("", look());
        save(rules.resolve("a.drl"), RULE.formatted("毫无问题"));
        String back = look();
        assertTrue(back.contains("reports/a.txt|  + warning X-1"), back);
        Files.delete(report);
        assertEquals("reports/a.txt|  - warning X-1 有“毫无问题”|", look());
    }

    @Test
    void rulesThatDoNotLoadAtFirstEndIt() throws IOException {
        save(rules.resolve("a.drl"), "rule");
        assertThrows(RuleBookException.class, () -> watch.look());
    }

    private String look() throws IOException {
        told.getBuffer().setLength(0);
        watch.look();
        return told.toString().replace(folder + "/reports/", "reports/").replace("\n", "|");
    }

    /** Saves within one tick of the clock would look like none. */
    private void save(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + 1000 * ++clock));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = from.equals(file)
                        ? to
                        : to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
