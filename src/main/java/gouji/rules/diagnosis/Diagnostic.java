package gouji.rules.diagnosis;

import gouji.data.InvalidRuleDataException;
import gouji.message.Messages;
import gouji.message.Text;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * One mistake in a rule book, in words its author can act on.
 *
 * @param file path inside the rule book
 * @param line line from 1, or 0 when the whole file is meant
 * @param rule name of the rule, or ""
 * @param code name of the message, by which the program tells one mistake from another; "" where none is needed
 * @param message what is wrong
 * @param advice what to write instead
 */
public record Diagnostic(String file, int line, String rule, String code, Text message, Text advice) {
    private static final Messages MESSAGES = Messages.of("rules");
    private static final Text NOTHING = Text.bare("");

    /** Order of reading: by file, then by line; on one line by what is said in Chinese, whatever the language. */
    public static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::file)
            .thenComparingInt(Diagnostic::line)
            .thenComparing(d -> d.message().zh());

    /** With the message of that name, and where there is one the advice named {@code KEY.advice}, of the same arguments. */
    public static Diagnostic of(
            String file, int line, String rule, Messages messages, String key, Object... arguments) {
        String advice = key + ".advice";
        return new Diagnostic(
                file,
                line,
                rule,
                key,
                messages.text(key, arguments),
                messages.has(advice) ? messages.text(advice, arguments) : NOTHING);
    }

    /** Without advice. */
    public static Diagnostic of(String file, int line, String rule, Text message) {
        return new Diagnostic(file, line, rule, "", message, NOTHING);
    }

    /** What is wrong with a file of data. */
    public static Diagnostic of(InvalidRuleDataException broken) {
        return of(broken.file(), broken.line(), "", broken.why()).withAdvice(broken.advice());
    }

    /** A folder or a file of rules that cannot be read, named as far as the failure names it; systems tell why in words of their own. */
    public static Diagnostic unreadable(Path folder, IOException e) {
        String place =
                e instanceof FileSystemException named && named.getFile() != null ? named.getFile() : folder.toString();
        return of(place, 0, "", MESSAGES, "folder.unreadable");
    }

    /** The same with other advice. */
    public Diagnostic withAdvice(Text advice) {
        return new Diagnostic(file, line, rule, code, message, advice);
    }

    /** What is wrong and what to write instead. */
    public Text words() {
        String gap = advice.en().isEmpty() ? "" : " ";
        return new Text(message.zh() + advice.zh(), message.en() + gap + advice.en());
    }
}
