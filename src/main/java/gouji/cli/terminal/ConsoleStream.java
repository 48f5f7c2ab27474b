package gouji.cli.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Takes UTF-8 and writes it, line by line, in the character set of a console. */
public final class ConsoleStream extends OutputStream {
    private final OutputStream console;
    private final Charset charset;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    public ConsoleStream(OutputStream console, Charset charset) {
        this.console = console;
        this.charset = charset;
    }

    @Override
    public void write(int octet) throws IOException {
        line.write(octet);
        if (octet == '\n') {
            flush();
        }
    }

    @Override
    public void flush() throws IOException {
        console.write(line.toString(StandardCharsets.UTF_8).getBytes(charset));
        line.reset();
        console.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        console.close();
    }
}
