package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gouji.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same with 2,002 reports, and on a disk that is full. Not part of the gate: run it with {@code mvn surefire:test
 * -Dgroups=long -DexcludedGroups=none}, with fewer districts by {@code -Dgouji.districts=3}. The disk is a file system in memory, which only root may mount.
 */
@Tag("long")
class LongBrokenReviewTest {
    private static final int DISTRICTS = Integer.getInteger("gouji.districts", 22);
    private static final int MOMENTS = 20;
    private static final int DISKS = 5;

    @TempDir
    private Path folder;

    @Test
    void killedAtTwentyMoments() throws IOException, InterruptedException {
        new BrokenReview(folder, Path.of("rules"), DISTRICTS).killEach(MOMENTS);
    }

    @Test
    void theDiskIsFullAtFiveMoments() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(done("mount", "-t", "tmpfs", "-o", "size=1m", "none", disk.toString()), "only root may mount");
        try {
            fill(new BrokenReview(folder, Path.of("rules"), DISTRICTS), disk);
        } finally {
            assertTrue(done("umount", "-l", disk.toString()));
        }
    }

    private static void fill(BrokenReview review, Path disk) throws IOException, InterruptedException {
        assertTrue(resized(disk, 4L << 30));
        review.laid(disk);
        long former = size(disk);
        assertEquals(ExitCode.OK, BrokenReview.ended(review.start(disk)));
        Map<String, String> expected = BrokenReview.content(disk);
        // the former result and the new one stand beside each other at the end
        long most = former + size(disk);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < DISKS; i++) {
            BrokenReview.clear(disk);
            review.laid(disk);
            // each time a little more room, and the review comes a little further
            long room = former + (most - former) * (2 * i + 1) / (2 * DISKS);
            assertTrue(resized(disk, room));
            assertEquals(ExitCode.UNREADABLE, BrokenReview.ended(review.start(disk)), room + " bytes");
            List<String> messages = Files.readAllLines(review.errors(disk));
            told.add((room >> 20) + " MB " + messages);
            assertEquals(1, messages.size(), messages.toString());
            assertTrue(messages.get(0).contains("磁盘已满"), messages.get(0));
            assertEquals(review.former(), BrokenReview.content(disk), room + " bytes");
            assertTrue(resized(disk, 4L << 30));
            assertEquals(ExitCode.OK, BrokenReview.ended(review.start(disk)), room + " bytes");
            assertEquals(expected, BrokenReview.content(disk), room + " bytes");
        }
        System.out.printf("%d reports, %d MB in all, full at %s%n", review.reports(), most >> 20, told);
    }

    private static boolean resized(Path disk, long bytes) throws IOException, InterruptedException {
        return done("mount", "-o", "remount,size=" + bytes, disk.toString());
    }

    private static boolean done(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    /** What files take on a disk of pages of 4 KB. */
    private static long size(Path disk) throws IOException {
        try (Stream<Path> all = Files.walk(disk)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(file -> (file.toFile().length() + 4095) / 4096 * 4096)
                    .sum();
        }
    }
}
