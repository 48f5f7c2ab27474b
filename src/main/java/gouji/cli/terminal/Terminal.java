package gouji.cli.terminal;

import gouji.message.Language;
import gouji.message.Text;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the program writes: the result to standard output, everything else to standard error. What goes to a file or
 * another program is UTF-8 whatever the default of the machine; what a person reads on a console is in its character set.
 *
 * @param result standard output, for bytes in UTF-8
 * @param words standard output, for text
 * @param messages standard error
 * @param interactive whether a person watches
 * @param answers the next line that person types, or null when there is none
 */
public record Terminal(
        OutputStream result, PrintWriter words, PrintWriter messages, boolean interactive, Supplier<String> answers) {

    /** One nobody types at. */
    public Terminal(OutputStream result, PrintWriter words, PrintWriter messages, boolean interactive) {
        this(result, words, messages, interactive, () -> null);
    }

    public static Terminal system() {
        Console console = console();
        Charset charset = console == null ? StandardCharsets.UTF_8 : Locales.chinese(console.charset());
        OutputStream out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        OutputStream result = charset.equals(StandardCharsets.UTF_8) ? out : new ConsoleStream(out, charset);
        PrintWriter messages = print(new FileOutputStream(FileDescriptor.err), charset);
        return console == null
                ? new Terminal(result, print(out, charset), messages, false)
                : new Terminal(result, print(out, charset), messages, true, console::readLine);
    }

    /** The console a person sits at, or null: from Java 22 on there may be one where output goes to a file, too. */
    @SuppressWarnings("SystemConsoleNull")
    private static @Nullable Console console() {
        Console console = System.console();
        try {
            boolean watched = console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
            return watched ? console : null;
        } catch (NoSuchMethodException e) {
            return console; // before Java 22
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same for texts that are fit to be shown, numbers of persons hidden in every line. */
    public Terminal shown(UnaryOperator<String> mask) {
        return new Terminal(result, shown(words, mask), shown(messages, mask), interactive, answers);
    }

    private static PrintWriter shown(PrintWriter out, UnaryOperator<String> mask) {
        return new PrintWriter(new LineWriter(out, mask), true);
    }

    /** Takes what is told besides the result, a line each. */
    public Consumer<Text> lines(Language language) {
        return line -> messages.println(line.textIn(language));
    }

    /** Whether all words could be written. */
    public boolean flush() {
        messages.flush();
        return !words.checkError();
    }

    private static PrintWriter print(OutputStream stream, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(stream, charset), true);
    }
}
