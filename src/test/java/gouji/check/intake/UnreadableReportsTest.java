package gouji.check.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gouji.model.Facts;
import gouji.model.Problem;
import gouji.model.Report;
import gouji.model.Trouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnreadableReportsTest {
    @Test
    void theWordsOfTheSystemAreNotTold() {
        List<IOException> failures = List.of(
                new NoSuchFileException("/secret/a"),
                new AccessDeniedException("/secret/a"),
                new FileSystemLoopException("/secret/a"),
                new NotDirectoryException("/secret/a"),
                new FileSystemException("/secret/a", null, "Input/output error"),
                new IOException("Is a directory"));
        for (IOException failure : failures) {
            Problem problem = UnreadableReports.problem(failure);
            assertFalse(problem.message().matches(".*[A-Za-z/].*"), problem.message());
        }
        assertEquals("not-found", UnreadableReports.problem(failures.get(0)).code());
        assertEquals("no-access", UnreadableReports.problem(failures.get(1)).code());
    }

    @Test
    void theReasonComesFirst() {
        assertEquals(List.of("garbled", "no-report", "clipped"), codes(Trouble.CLIPPED, Trouble.GARBLED));
        assertEquals(List.of("no-report", "clipped"), codes(Trouble.CLIPPED));
        assertEquals(List.of("clipped", "encrypted"), codes(Trouble.CLIPPED, Trouble.ENCRYPTED), "it is told already");
    }

    private static List<String> codes(Trouble... troubles) {
        List<Problem> problems = Stream.of(troubles).map(t -> t.problem("1")).toList();
        Facts facts = Facts.bare(Report.unread("甲.pdf"), problems.get(0)).withProblems(problems);
        return UnreadableReports.explained(facts).problems().stream()
                .map(Problem::code)
                .toList();
    }
}
