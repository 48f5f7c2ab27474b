package gouji.review.decision;

import gouji.data.NamedFile;
import gouji.data.UnusableFileException;
import gouji.message.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of decisions: YAML, or the workbook of findings with its columns filled in. */
public final class DecisionFile {
    private static final Messages MESSAGES = Messages.of("decision");
    private static final int OLD_WORKBOOK = 0xD0;

    private DecisionFile() {}

    /**
     * Reads what a file says; an entry that cannot be taken does not keep the others from it.
     *
     * @throws IOException when the file is none or cannot be read; the message names it and says what to do
     */
    public static ReadDecisions read(Path file) throws IOException {
        NamedFile.demand(file);
        if (Files.isRegularFile(file) && Files.size(file) > DecisionBook.LIMITS.fileBytes()) {
            throw new UnusableFileException(
                    file, MESSAGES.text("file.large", DecisionBook.LIMITS.fileBytes() >> 20), null);
        }
        byte[] bytes = NamedFile.bytes(file);
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            return DecisionBook.read(file, bytes);
        }
        if (bytes.length > 0 && (bytes[0] & 0xFF) == OLD_WORKBOOK) {
            throw new UnusableFileException(file, MESSAGES.text("file.old"), null);
        }
        return DecisionYaml.read(file);
    }

    /**
     * The same of a file that is to be right as a whole.
     *
     * @throws IOException also when one of its entries cannot be taken
     */
    public static ReadDecisions readWhole(Path file) throws IOException {
        ReadDecisions read = read(file);
        if (!read.refused().isEmpty()) {
            throw new UnusableFileException(file, read.refused().get(0), null);
        }
        return read;
    }
}
