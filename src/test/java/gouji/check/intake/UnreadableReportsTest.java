package gouji.check.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gouji.model.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
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
}
