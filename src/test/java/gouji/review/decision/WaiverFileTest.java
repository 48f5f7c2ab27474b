package gouji.review.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiverFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);
    private static final String ENTRY = """
            waivers:
              - rule: T3-02
                reason: 系统迁移，台账为准
                who: 王科长
            """;

    @TempDir
    private Path folder;

    @Test
    void aFingerprintOfDigitsKeepsItsDigits() throws IOException {
        // YAML takes it for a number too large to be written out
        String print = "12345678e9012345";
        assertEquals(
                print,
                WaiverFile.read(file(ENTRY + "    fingerprint: " + print + "\n"), DAY)
                        .all()
                        .get(0)
                        .fingerprint());
    }

    @Test
    void aMisspeltKeyIsRefused() throws IOException {
        Path file = file(ENTRY + "    unit: 青禾县民政局\n    untill: 2026-12-31\n");
        String message = assertThrows(IOException.class, () -> WaiverFile.read(file, DAY))
                .getMessage();
        assertTrue(message.startsWith(file + ":") && message.contains("untill。是不是 until"), message);
    }

    @Test
    void whatAnEntryLacksIsNamed() throws IOException {
        Path nobody = file(ENTRY);
        assertEquals(
                nobody + "：第 1 条应写明 unit 或 fingerprint",
                assertThrows(IOException.class, () -> WaiverFile.read(nobody, DAY))
                        .getMessage());
        Path no = file("waivers:\n  - {rule: T3-02, unit: 青禾县民政局, who: 王科长}\n");
        assertEquals(
                no + "：第 1 条缺少 reason",
                assertThrows(IOException.class, () -> WaiverFile.read(no, DAY)).getMessage());
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("豁免.yaml"), yaml);
    }
}
