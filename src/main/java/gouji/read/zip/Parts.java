package gouji.read.zip;

import gouji.model.Trouble;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * The parts of a zipped document in memory. A part that unzips to more than the limits is refused while it is read, so
 * that a small file cannot fill the memory.
 */
public final class Parts implements ZipEntrySource {
    private final ZipFile zip;
    private final Limits limits;
    private boolean closed;

    /** @throws IOException when the bytes are no whole zip file */
    public Parts(byte[] bytes, Limits limits) throws IOException {
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .setIgnoreLocalFileHeader(true)
                .get();
        this.limits = limits;
    }

    @Override
    public Enumeration<ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return zip.getEntry(path.startsWith("/") ? path.substring(1) : path);
    }

    /** A part read in passing. */
    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new InflationLimit(zip.getInputStream(entry), entry.getName(), entry.getCompressedSize(), limits);
    }

    /** A part that is to be kept in memory whole. */
    public InputStream whole(InputStream part) throws IOException {
        byte[] bytes = part.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.partBytes() + 1));
        if (bytes.length > limits.partBytes()) {
            throw RefusalException.saying(Trouble.TOO_COMPLEX, "zip.bytes", limits.partBytes() >> 20);
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
