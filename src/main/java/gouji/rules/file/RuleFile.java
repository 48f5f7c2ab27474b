package gouji.rules.file;

import gouji.data.Utf8;
import gouji.message.Messages;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.RuleBookException;
import java.nio.charset.CharacterCodingException;
import java.util.List;

/**
 * A file of the rule book as it was read.
 *
 * @param path how it is named in messages, parts joined by slashes: inside the rule book its path there, in a folder added
 *     to it led by that folder
 * @param inside its path inside its folder
 * @param text its content, byte order mark removed, lines ended by line feeds
 */
public record RuleFile(String path, String inside, String text) {
    private static final Messages MESSAGES = Messages.of("rules");

    /**
     * Decodes a file.
     *
     * @throws RuleBookException when it is not UTF-8
     */
    public static RuleFile of(String path, String inside, byte[] content) {
        try {
            return new RuleFile(
                    path, inside, Utf8.text(content).replace("\r\n", "\n").replace('\r', '\n'));
        } catch (CharacterCodingException e) {
            throw new RuleBookException(List.of(Diagnostic.of(path, 0, "", MESSAGES, "file.encoding")));
        }
    }

    /** Whether its rules only derive facts. */
    public boolean isReading() {
        return inside.startsWith("reading/");
    }

    /** Whether it lies in a folder added to the book. */
    public boolean isAdded() {
        return !path.equals(inside);
    }
}
