package gouji.rules;

import gouji.data.BrokenData;
import gouji.finding.Messages;
import gouji.finding.Text;
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
 * @param message what is wrong
 * @param advice what to write instead
 */
public record Diagnosis(String file, int line, String rule, Text message, Text advice) {
    private static final Text NOTHING = new Text("", "");

    /** Order of reading: by file, then by line. */
    public static final Comparator<Diagnosis> ORDER = Comparator.comparing(Diagnosis::file)
            .thenComparingInt(Diagnosis::line)
            .thenComparing(d -> d.message().zh());

    /** With the message of that name, and where there is one the advice named {@code KEY.advice}, of the same arguments. */
    public static Diagnosis of(String file, int line, String rule, Messages messages, String key, Object... arguments) {
        String advice = key + ".advice";
        return new Diagnosis(
                file,
                line,
                rule,
                messages.text(key, arguments),
                messages.has(advice) ? messages.text(advice, arguments) : NOTHING);
    }

    public static Diagnosis of(String file, int line, String rule, String zh, String en) {
        return new Diagnosis(file, line, rule, new Text(zh, en), NOTHING);
    }

    /** What is wrong with a file of data. */
    public static Diagnosis of(BrokenData broken) {
        return new Diagnosis(broken.file(), broken.line(), "", broken.why(), broken.advice());
    }

    /** A folder or a file of rules that cannot be read, named as far as the failure names it; systems tell why in words of their own. */
    static Diagnosis unreadable(Path folder, IOException e) {
        String place =
                e instanceof FileSystemException named && named.getFile() != null ? named.getFile() : folder.toString();
        return of(place, 0, "", "规则文件夹无法读取。", "The folder of rules cannot be read.")
                .advise("请检查它是否存在、有没有读取它的权限。", "Check that it exists and may be read.");
    }

    public Diagnosis advise(String zh, String en) {
        return new Diagnosis(file, line, rule, message, new Text(zh, en));
    }
}
