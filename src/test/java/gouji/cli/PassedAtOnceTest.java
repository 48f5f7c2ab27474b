package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a report passed at once is told by the first review of its year, however often it is reviewed after. */
class PassedAtOnceTest {
    @TempDir
    private Path folder;

    private String circular(Session session, String report) throws IOException {
        Path in = Files.createDirectories(folder.resolve("报送"));
        Files.writeString(in.resolve("某局.txt"), report);
        Path out = folder.resolve("结果");
        Session.Outcome outcome =
                session.run("review", "--fail-on=never", "--store=" + folder.resolve("store.db"), "-o", out, in);
        assertTrue(outcome.status() == ExitCode.OK, outcome.messages());
        try (InputStream file = Files.newInputStream(out.resolve("通报.docx"));
                XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(file))) {
            return words.getText();
        }
    }

    private static void has(String text, String... all) {
        for (String words : all) {
            assertTrue(text.contains(words), words + " not in " + text);
        }
    }

    @Test
    void theFirstReviewOfEachYearTells() throws IOException {
        Session session = new Session(folder);
        has(circular(session, Session.faulty()), "退回1份；首次审查即通过0份，一次通过率0%；平均得分90分。");
        has(circular(session, Session.clean()), "通过1份", "首次审查即通过0份，一次通过率0%；平均得分100分。");

        String next = Session.clean().replace("2024", "2025");
        has(circular(session, next), "已报送1个单位（上年1个）。", "首次审查即通过1份，一次通过率100%（上年0%）；平均得分100分（上年90分）。");
    }
}
