package gouji.cli.review;

import gouji.cli.options.ProjectFile;
import gouji.cli.terminal.Help;
import gouji.data.RefusedFileException;
import gouji.review.letter.Letterhead;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What an office puts around its letters: set below {@code letter} in the {@link ProjectFile}, as it stays the same. */
final class LetterOptions {
    @Option(names = "--letter.sender", hidden = true)
    private String sender = "";

    @Option(names = "--letter.contact", hidden = true)
    private String contact = "";

    @Option(names = "--letter.phone", hidden = true)
    private String phone = "";

    @Option(names = "--letter.number", hidden = true)
    private String number = "";

    @Option(names = "--letter.first", hidden = true)
    private int first = 1;

    @Option(names = "--letter.deadline", hidden = true)
    private @Nullable LocalDate deadline;

    @Option(names = "--letter.days", hidden = true)
    private @Nullable Integer days;

    /** @throws RefusedFileException when every letter would have the same number */
    Letterhead head(Help help) {
        if (!number.isEmpty() && !number.contains(Letterhead.PLACE)) {
            throw new RefusedFileException(new IOException(help.text("letter.number", number, Letterhead.PLACE)));
        }
        return new Letterhead(sender, contact, phone, number, first, deadline, days);
    }
}
