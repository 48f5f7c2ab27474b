package gouji.read.archive;

import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** A file in an archive. */
public final class Entry {
    private final Archive archive;
    private final ZipArchiveEntry zipped;
    private final String name;
    private final int number;

    Entry(Archive archive, ZipArchiveEntry zipped, String name, int number) {
        this.archive = archive;
        this.zipped = zipped;
        this.name = name;
        this.number = number;
    }

    public Archive archive() {
        return archive;
    }

    /** Its path inside the archive, parted by slashes; it never leads out of it. */
    public String name() {
        return name;
    }

    /** Which of the files of the archive it is, from 0 in the order the archive lists them: several may have one name. */
    public int number() {
        return number;
    }

    /** Whether it stands for a file somewhere else. */
    public boolean isLink() {
        return zipped.isUnixSymlink();
    }

    /**
     * Its content.
     *
     * @throws gouji.read.document.RefusalException when a password locks it, or it unpacks to more than the limits
     * @throws IOException when it is damaged
     */
    public byte[] bytes() throws IOException {
        return archive.bytes(zipped);
    }

    /** The same once more, when it has been read already: it does not count again. */
    public byte[] again() throws IOException {
        return archive.again(zipped);
    }

    /** Whether its content begins as that of a zip file does. */
    boolean isZip() {
        return archive.beginsAsZip(zipped);
    }
}
