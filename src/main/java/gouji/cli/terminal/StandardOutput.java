package gouji.cli.terminal;

import gouji.write.place.NamedStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;

/**
 * Standard output. When its reader has had enough, as {@code head} has, the rest is nobody's: it is dropped and the
 * program goes on to its exit code. Any other failure, such as a full disk, is one.
 */
final class StandardOutput extends OutputStream {
    /** What a {@link java.nio.file.FileSystemException} of standard output names as its file. */
    static final String NAME = "-";

    private final OutputStream out;
    private final FileChannel channel;
    private boolean left;

    StandardOutput(FileOutputStream out) {
        this.out = new NamedStream(NAME, out);
        this.channel = out.getChannel();
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        if (left) {
            return;
        }
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            if (!isPipe()) {
                throw e;
            }
            left = true;
        }
    }

    /** Only a file has a position; writing to a pipe fails for want of a reader alone. */
    private boolean isPipe() {
        try {
            return channel.position() < 0;
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
