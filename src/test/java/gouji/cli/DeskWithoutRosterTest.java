package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a roster both versions of a report count, and what is found in them has one fingerprint. */
class DeskWithoutRosterTest {
    @TempDir
    private Path folder;

    @Test
    void oneDecisionIsSaidOfBothAndTakenBackFromBoth() throws IOException {
        String wrong = Session.clean().replaceFirst("(?m)^(一、本年新收.*\t)\\d+$", "$199");
        assertTrue(wrong.contains("99"), "a total is wrong");
        try (OpenDesk desk = new OpenDesk(folder.resolve("工作"), "2025-02-05")) {
            desk.drop(Files.writeString(folder.resolve("一.txt"), wrong), "inbox");
            desk.drop(Files.writeString(folder.resolve("二.txt"), wrong + "\n补充。\n"), "inbox");
            String all = desk.settled();
            assertEquals("2", OpenDesk.count(all, "退回"), all);
            int report = OpenDesk.report(all, "");
            var found = Pattern.compile("data-fingerprint=\"([0-9a-f]+)\"").matcher(desk.get("/report?id=" + report));
            assertTrue(found.find());

            String said = desk.change(
                    "/decide",
                    Map.of(
                            "report",
                            report,
                            "fingerprint",
                            found.group(1),
                            "state",
                            "dismissed",
                            "reach",
                            "rule",
                            "reason",
                            "台账如此",
                            "who",
                            "王",
                            "until",
                            ""));

            assertTrue(said.contains("已处理 2 处"), said);
            assertTrue(desk.change("/undo", Map.of()).contains("已撤销"), "both are open again");
            assertEquals("2", OpenDesk.count(desk.get("/all"), "退回"));
        }
    }
}
