package gouji.write.output;

import gg.jte.Content;
import gouji.write.place.NamedStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps output for later in a file of its own, so that the memory a run takes does not grow with its reports. */
public final class Spool implements AutoCloseable {
    private static final int CHUNK = 1 << 14;

    private final Path file;
    private final OutputStream stream;
    private final Writer writer;

    public Spool() throws IOException {
        file = Files.createTempFile("gouji", ".part");
        stream = NamedStream.to(file);
        writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    public Writer writer() {
        return writer;
    }

    /** The same for who writes bytes; what was given to the writer and not flushed comes later. */
    public OutputStream stream() {
        return stream;
    }

    /** Copies all that was written so far. */
    public void copyTo(OutputStream out) throws IOException {
        writer.flush();
        Files.copy(file, out);
    }

    /** All that was written so far, as a part of a template. */
    public Content content() {
        return output -> {
            try (Reader reader = reader()) {
                char[] buffer = new char[CHUNK];
                for (int length = reader.read(buffer); length >= 0; length = reader.read(buffer)) {
                    output.writeContent(new String(buffer, 0, length));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** All that was written so far, from its beginning. */
    BufferedReader reader() throws IOException {
        writer.flush();
        return Files.newBufferedReader(file, StandardCharsets.UTF_8);
    }

    /** What was written so far, from a byte of it on at which a character begins. */
    BufferedReader reader(long begin) throws IOException {
        writer.flush();
        SeekableByteChannel channel = Files.newByteChannel(file).position(begin);
        return new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(file);
    }
}
