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

    private static final int ENOUGH = 10;

    /** @param reports how many units hand it in */
    private String circular(Session session, String report, int reports) throws IOException {
        Path in = Files.createDirectories(folder.resolve("报送"));
        for (int i = 0; i < reports; i++) {
            String unit = "第" + "甲乙丙丁戊己庚辛壬癸".charAt(i) + "局";
            Files.writeString(in.resolve(unit + ".txt"), report.replace("水利局", unit));
        }
        Path out = folder.resolve("结果");
        Session.Outcome outcome = session.run(
                "review", "--fail-on=never", "--replace", "--store=" + folder.resolve("store.db"), "-o", out, in);
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
        has(circular(session, Session.faulty(), ENOUGH), "退回10份；首次审查即通过0份，一次通过率0%；平均得分90分。");
        has(circular(session, Session.clean(), ENOUGH), "通过10份", "首次审查即通过0份，一次通过率0%；平均得分100分。");

        String next = Session.clean().replace("2024", "2025");
        has(circular(session, next, ENOUGH), "已报送10个单位（上年10个）。", "首次审查即通过10份，一次通过率100%（上年0%）；平均得分100分（上年90分）。");
    }

    /** One report more or less would turn a rate of few round. */
    @Test
    void aYearOfFewReportsIsNoMeasure() throws IOException {
        Session session = new Session(folder);
        circular(session, Session.faulty(), ENOUGH - 1);
        String next = Session.clean().replace("2024", "2025");
        has(circular(session, next, ENOUGH - 1), "已报送9个单位（上年9个）。", "首次审查即通过9份，一次通过率100%；平均得分100分。");
    }
}
