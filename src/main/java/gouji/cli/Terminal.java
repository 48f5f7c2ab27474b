package gouji.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where the program writes: the result to standard output, everything else to standard error. What goes to a file or
 * another program is UTF-8 whatever the default of the machine; what a person reads on a console is in its character set.
 *
 * @param result standard output, for bytes in UTF-8
 * @param words standard output, for text
 * @param messages standard error
 * @param interactive whether a person watches
 */
public record Terminal(OutputStream result, PrintWriter words, PrintWriter messages, boolean interactive) {

    public static Terminal system() {
        Console console = System.console();
        Charset charset = console == null ? StandardCharsets.UTF_8 : Locales.chinese(console.charset());
        OutputStream out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        OutputStream result = charset.equals(StandardCharsets.UTF_8) ? out : new ConsoleStream(out, charset);
        return new Terminal(
                result, print(out, charset), print(new FileOutputStream(FileDescriptor.err), charset), console != null);
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
