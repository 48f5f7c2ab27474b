package gouji.write.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The results of a run take the place of the former ones wholly or not at all, wherever it is broken off. */
class FolderSwapTest {
    private static final Map<String, String> FIRST = Map.of(
            "index.html", "一",
            "review.csv", "一",
            "units/甲.html", "一",
            "units/乙.html", "一",
            "notices/甲.docx", "一");
    private static final Map<String, String> SECOND = Map.of(
            "index.html", "二",
            "areas.html", "二",
            "units/甲.html", "二",
            "units/丙.html", "二",
            "notices/丙.docx", "二");
    private static final Map<String, String> OWN = Map.of("units/说明.txt", "自己的", "附件/照片.jpg", "自己的", "gouji.db", "库");

    /** The process ends here: nothing is moved back. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @TempDir
    private Path temp;

    private Path folder;

    private void lay(Map<String, String> own) throws IOException {
        folder = Files.createTempDirectory(temp, "结果");
        run(FIRST, FolderSwap.MOVE);
        write(folder, own);
    }

    private void run(Map<String, String> files, FolderSwap.Move move) throws IOException {
        FolderSwap swap = new FolderSwap(folder, move);
        swap.recover();
        Files.createDirectory(swap.fresh());
        write(swap.fresh(), files);
        swap.commit();
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private Map<String, String> left() throws IOException {
        Map<String, String> left = new TreeMap<>();
        for (String name : FileTree.files(folder)) {
            if (!name.equals(SwapStep.FILES)) {
                left.put(name, Files.readString(folder.resolve(name)));
            }
        }
        return left;
    }

    private static Map<String, String> with(Map<String, String> results, Map<String, String> own) {
        Map<String, String> all = new TreeMap<>(results);
        all.putAll(own);
        return all;
    }

    @Test
    void newResultsTakeThePlaceOfTheFormerAndNothingElse() throws IOException {
        for (Map<String, String> own : List.of(OWN, Map.<String, String>of())) {
            lay(own);
            run(SECOND, FolderSwap.MOVE);
            assertEquals(with(SECOND, own), left());
            run(FIRST, FolderSwap.MOVE);
            assertEquals(with(FIRST, own), left());
        }
    }

    @Test
    void aFileOfTheUserStaysWhereNoRunWasBefore() throws IOException {
        folder = Files.createTempDirectory(temp, "结果");
        write(folder, Map.of("facts/他.json", "自己的", "index.html", "旧"));
        run(Map.of("facts/甲.json", "一", "index.html", "一"), FolderSwap.MOVE);
        assertEquals(Map.of("facts/他.json", "自己的", "facts/甲.json", "一", "index.html", "一"), left());
    }

    @Test
    void aFailureAtAnyMoveLeavesTheFormerResults() throws IOException {
        int moves = 0;
        for (boolean failed = true; failed; moves++) {
            int last = moves;
            lay(OWN);
            Counted counted = new Counted();
            try {
                run(SECOND, (from, to) -> {
                    if (counted.next() == last) {
                        throw new AccessDeniedException(from.toString(), to.toString(), "open elsewhere");
                    }
                    FolderSwap.MOVE.move(from, to);
                });
                failed = false;
            } catch (AccessDeniedException e) {
                new FolderSwap(folder, FolderSwap.MOVE).recover();
                assertEquals(with(FIRST, OWN), left(), "failed at move " + last);
            }
        }
        assertTrue(moves > 8, moves + " moves");
    }

    @Test
    void aKillAtAnyMoveLeavesOneOrTheOtherWhole() throws IOException {
        for (Map<String, String> own : List.of(OWN, Map.<String, String>of())) {
            boolean killed = true;
            for (int last = 0; killed; last++) {
                lay(own);
                killed = isKilledAt(last);
                new FolderSwap(folder, FolderSwap.MOVE).recover();
                assertEquals(with(killed && last == 0 ? FIRST : SECOND, own), left(), "killed at move " + last);
            }
        }
    }

    @Test
    void aKillWhileMovingBackIsMadeGood() throws IOException {
        boolean killed = true;
        for (int last = 5; killed; last++) {
            int end = last;
            lay(OWN);
            Counted counted = new Counted();
            try {
                run(SECOND, (from, to) -> {
                    int now = counted.next();
                    if (now == 4) {
                        throw new AccessDeniedException(from.toString());
                    }
                    if (now == end) {
                        throw new Killed();
                    }
                    FolderSwap.MOVE.move(from, to);
                });
            } catch (Killed e) {
                new FolderSwap(folder, FolderSwap.MOVE).recover();
                assertEquals(with(SECOND, OWN), left(), "killed at move " + end);
            } catch (AccessDeniedException e) {
                killed = false;
            }
        }
    }

    private boolean isKilledAt(int last) throws IOException {
        Counted counted = new Counted();
        try {
            run(SECOND, (from, to) -> {
                if (counted.next() == last) {
                    throw new Killed();
                }
                FolderSwap.MOVE.move(from, to);
            });
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    private static final class Counted {
        private int moves;

        int next() {
            return moves++;
        }
    }

    @Test
    void aFileWhereAFolderOfResultsHasToBeIsNotReplaced() throws IOException {
        folder = Files.createTempDirectory(temp, "结果");
        write(folder, Map.of("units", "自己的"));
        assertThrows(FileAlreadyExistsException.class, () -> run(SECOND, FolderSwap.MOVE));
        new FolderSwap(folder, FolderSwap.MOVE).recover();
        assertEquals(Map.of("units", "自己的"), left());
    }

    @Test
    void oneRunAtATimeHasTheFolder() throws IOException {
        folder = temp.resolve("结果");
        try (ResultFolder first = ResultFolder.open(folder)) {
            assertTrue(Files.isDirectory(first.fresh()));
            PlaceInUseException refused = assertThrows(
                    PlaceInUseException.class, () -> ResultFolder.open(folder).close());
            assertTrue(refused.getReason().startsWith(ProcessHandle.current().pid() + ", 20"), refused.getReason());
        }
        try (ResultFolder second = ResultFolder.open(folder)) {
            Files.writeString(second.fresh().resolve("index.html"), "没有写完");
        }
        assertFalse(Files.exists(folder.resolve("index.html")));
    }

    @Test
    void aPartOfAKilledRunIsRemovedAndOneBeingWrittenStays() throws IOException {
        folder = Files.createTempDirectory(temp, "结果");
        Path left = Files.writeString(folder.resolve(".gouji-0-0.part"), "半");
        Path file = folder.resolve("结果.json");
        Files.writeString(file, "旧");
        try (PendingFile part = PendingFile.of(file)) {
            part.stream().write('x');
            PendingFile.clear(folder);
            assertFalse(Files.exists(left));
            assertEquals("旧", Files.readString(file));
            part.commit();
        }
        assertEquals("x", Files.readString(file));
        assertEquals(List.of("结果.json"), FileTree.files(folder));
    }
}
