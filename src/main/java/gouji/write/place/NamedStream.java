package gouji.write.place;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;

/** Writes to a file, and names it where that fails: "no space left" alone does not say where. */
public final class NamedStream extends OutputStream {
    private final String name;
    private final OutputStream out;

    /** @param name what an error calls it */
    public NamedStream(String name, OutputStream out) {
        this.name = name;
        this.out = out;
    }

    /** Buffered, to a file that is made or emptied. */
    public static OutputStream to(Path file) throws IOException {
        return new BufferedOutputStream(new NamedStream(file.toString(), Files.newOutputStream(file)));
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            throw named(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw named(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            throw named(e);
        }
    }

    private IOException named(IOException failure) {
        return named(name, failure);
    }

    /** Writes lines to a file that is made or emptied, and has the disk hold them. */
    static void lines(Path file, List<String> lines) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        } catch (IOException e) {
            throw named(file.toString(), e);
        }
    }

    /** The failure with the name of the file, where it does not tell that itself. */
    static IOException named(String name, IOException failure) {
        if (failure instanceof FileSystemException) {
            return failure;
        }
        FileSystemException named = new FileSystemException(name, null, failure.getMessage());
        named.initCause(failure);
        return named;
    }
}
