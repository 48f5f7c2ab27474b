package gouji.check.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.read.document.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Limits an office sets. */
class InputLimitsTest {
    @TempDir
    private Path folder;

    @Test
    void aFileSetsSomeLimitsAndLeavesTheOthers() throws IOException {
        InputLimits bounds = read("document: {cells: 7, time: 60, text: {sentences: 11}}\narchive: {entries: 9}\n");
        assertEquals(7, bounds.document().cells());
        assertEquals(Duration.ofSeconds(60), bounds.document().time());
        assertEquals(Limits.DEFAULT.fileBytes(), bounds.document().fileBytes());
        assertEquals(11, bounds.document().text().sentences());
        assertEquals(Limits.DEFAULT.text().length(), bounds.document().text().length());
        assertEquals(9, bounds.archive().entries());
    }

    @Test
    void whatIsNoLimitIsNamed() {
        assertTrue(message("document: {cels: 7}\n").contains("cels"));
        assertTrue(message("limits: {cells: 7}\n").contains("limits"));
        assertTrue(message("document: {cells: many}\n").contains("cells"));
        assertTrue(message("document: {cells: 0}\n").contains("cells"));
        assertTrue(message("document: {cells: 99999999999}\n").contains("cells"));
    }

    private InputLimits read(String yaml) throws IOException {
        return LimitsFile.read(Files.writeString(folder.resolve("limits.yaml"), yaml));
    }

    private String message(String yaml) {
        return assertThrows(IOException.class, () -> read(yaml)).getMessage();
    }
}
