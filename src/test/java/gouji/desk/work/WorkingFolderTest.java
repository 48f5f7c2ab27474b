package gouji.desk.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingFolderTest {
    @TempDir
    private Path folder;

    private WorkingFolder working;

    @BeforeEach
    void open() throws IOException {
        working = WorkingFolder.open(folder.resolve("办公"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> inbox() throws IOException {
        try (Stream<Path> files = Files.walk(working.inbox())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> working.inbox().relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../x.txt",
                "/etc/x.txt",
                "C:\\Windows\\x.txt",
                "..\\..\\x.txt",
                "x.txt\u0000.exe",
                "./.././x.txt",
                "....//x.txt",
                "\u202Etxt.x",
                " .x.txt. ",
                "a/b/c/d/e/f/x.txt",
                "",
                "/",
                "..",
                "con.txt",
                "LPT1",
                "a:b*c?.txt"
            })
    void noNameLeadsOutOfTheInbox(String name) throws IOException {
        Path file = working.receive(name, bytes("甲")).file();
        assertTrue(file.toRealPath().startsWith(working.inbox().toRealPath()), file.toString());
        assertEquals(1, inbox().size());
        assertFalse(inbox().get(0).matches("(?s).*[\\p{Cc}\\p{Cf}<>:\"|?*\\\\].*"), inbox().get(0));
        assertFalse(file.getFileName().toString().matches("(?i)(con|lpt1)(\\..*)?|\\..*|.*[. ]"), file.toString());
    }

    @ParameterizedTest
    @CsvSource({"水利局2024.docx,水利局2024.docx", "年报/水利局.pdf,年报/水利局.pdf", "年报（终稿）改2.pdf,年报（终稿）改2.pdf"})
    void aPlainNameStays(String given, String kept) throws IOException {
        working.receive(given, bytes("甲"));
        assertEquals(List.of(kept.replace('/', File.separatorChar)), inbox());
    }

    @Test
    void theSameBytesAreTakenOnceAndOthersOfTheNameBeside() throws IOException {
        assertTrue(working.receive("水利局.txt", bytes("甲")).fresh());
        assertFalse(working.receive("水利局(1).txt", bytes("甲")).fresh());
        assertTrue(working.receive("水利局.txt", bytes("乙")).fresh());
        assertEquals(List.of("水利局 (2).txt", "水利局.txt"), inbox());
        assertFalse(
                WorkingFolder.open(working.folder())
                        .receive("又一份.txt", bytes("乙"))
                        .fresh(),
                "after a new start, too");
    }

    @Test
    void whatIsLaidAsideComesBackWithItsNote() throws IOException {
        Path file = working.receive("水利局.txt", bytes("甲")).file();
        Files.writeString(file.resolveSibling("水利局.txt.gouji.yaml"), "unit: 水利局\n");
        working.layAside(file);
        assertEquals(List.of(), inbox());
        assertEquals(1, working.laidAside().size());
        assertTrue(working.receive("水利局.txt", bytes("甲")).fresh(), "what does not count may be handed in again");
        working.layAside(working.inbox().resolve("水利局.txt"));
        assertEquals(2, working.laidAside().size());
        working.takeBack(working.laidAside().get(1));
        assertEquals(List.of("水利局.txt", "水利局.txt.gouji.yaml"), inbox());
    }

    @Test
    void anotherRosterLosesNothing() throws IOException {
        working.receiveRoster("我的名册.csv", bytes("单位名称\n甲\n"));
        working.receiveRoster("新.xlsx", bytes("PK"));
        assertEquals("名册.xlsx", working.roster().orElseThrow().getFileName().toString());
        assertEquals("名册.csv", working.laidAside().get(0).getFileName().toString());
    }

    @Test
    void whatAKilledProgramLeftHalfWrittenIsNoReport() throws IOException {
        Path part = Files.write(working.folder().resolve(".gouji-1.part"), bytes("半"));
        Path own = Files.write(working.folder().resolve("说明.part"), bytes("自己的"));
        working.clear();
        assertFalse(Files.exists(part));
        assertTrue(Files.exists(own));
    }

    @Test
    void aFolderOfReportsIsNoFolderToWorkIn() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("年报"));
        assertFalse(WorkingFolder.holdsOthers(reports), "an empty one may become one");
        Files.write(reports.resolve("水利局.txt"), bytes("甲"));
        assertTrue(WorkingFolder.holdsOthers(reports));
        assertFalse(WorkingFolder.holdsOthers(working.folder()));
        working.receiveAll(reports);
        assertEquals(List.of("水利局.txt"), inbox());
    }
}
