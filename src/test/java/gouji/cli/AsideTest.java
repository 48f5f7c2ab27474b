package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that never ends is told once for the run, whatever the number of reports, and counts as an error on each. */
class AsideTest {
    private static final String RULE = """
            package gouji.book;
            import gouji.model.*;
            global gouji.engine.Found found;
            dialect "mvel"

            rule "没有尽头"
                @id("X-9") @severity(info) @basis("consistency")
                @message("{where}") @message_en("{where}") @fix("改") @fix_en("Mend.")
            when
                $a : Cell()
                Cell()
                Cell()
                Cell()
            then
                found.fault(drools, [$a]);
            end
            """;

    @TempDir
    Path folder;

    @Test
    void itIsToldOnce() throws IOException {
        Session session = new Session(folder.resolve("book"));
        Path local = Files.createDirectories(folder.resolve("local"));
        Files.writeString(local.resolve("x.drl"), RULE);
        Path reports = Files.createDirectories(folder.resolve("reports"));
        for (int i = 0; i < 5; i++) {
            Files.writeString(reports.resolve(i + ".txt"), Session.clean());
        }
        Session.Outcome outcome =
                session.run("check", "--rules=" + session.rules(), "--rules=" + local, "--jobs=1", reports);
        assertEquals(5, outcome.status());
        assertEquals(5, count(outcome.out(), "规则出错：X-9"));
        assertEquals(1, count(outcome.messages(), "规则“没有尽头”在三份报告上超出计算限度"));
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
