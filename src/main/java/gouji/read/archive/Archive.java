package gouji.read.archive;

import gouji.model.Sha256;
import gouji.model.Trouble;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import gouji.read.zip.InflationLimit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * A zip file of reports. Nothing of it is written to disk, and of its content no more than one file is in memory for each
 * thread. It stays open until all who use it have released it. May be used by several threads.
 */
public final class Archive {
    private static final Set<String> DOCUMENT = Set.of("[Content_Types].xml", "mimetype", "OFD.xml");
    private static final byte[] ZIP = {'P', 'K'};

    private final ZipFile zip;
    private final Limits limits;
    private final ArchiveLimits bounds;
    private final int depth;
    private final List<Entry> entries;
    private final Map<String, List<Entry>> byName;
    private int users = 1;
    private long unpacked;

    private Archive(ZipFile zip, Limits limits, ArchiveLimits bounds, int depth) {
        this.zip = zip;
        this.limits = limits;
        this.bounds = bounds;
        this.depth = depth;
        this.entries = list();
        this.byName = entries.stream().collect(Collectors.groupingBy(Entry::name));
    }

    /**
     * The archive a file is, or null when it is none: a document that is a zip file by itself is none either.
     *
     * @throws gouji.read.document.RefusalException when it holds too many files
     * @throws IOException when it is damaged
     */
    public static @Nullable Archive open(Path file, Limits limits, ArchiveLimits bounds) throws IOException {
        byte[] head = new byte[ZIP.length];
        try (InputStream in = Files.newInputStream(file)) {
            if (in.readNBytes(head, 0, head.length) < head.length || !isZip(head)) {
                return null;
            }
        }
        return open(ZipFile.builder().setPath(file), limits, bounds, 1);
    }

    /** The archive an entry is, or null when it is none, or lies too deep in others. */
    public static @Nullable Archive open(Entry entry) throws IOException {
        Archive outer = entry.archive();
        if (outer.depth >= outer.bounds.nesting() || !entry.isZip()) {
            return null;
        }
        SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel(entry.bytes());
        return open(ZipFile.builder().setSeekableByteChannel(bytes), outer.limits, outer.bounds, outer.depth + 1);
    }

    private static @Nullable Archive open(ZipFile.Builder builder, Limits limits, ArchiveLimits bounds, int depth)
            throws IOException {
        ZipFile zip = builder.setIgnoreLocalFileHeader(true).get();
        if (DOCUMENT.stream().anyMatch(part -> zip.getEntry(part) != null)) {
            zip.close();
            return null;
        }
        return checked(new Archive(zip, limits, bounds, depth));
    }

    private static Archive checked(Archive archive) throws IOException {
        if (archive.entries.size() > archive.bounds.entries()) {
            archive.release();
            throw RefusalException.saying(Trouble.TOO_COMPLEX, "archive.entries", archive.bounds.entries());
        }
        return archive;
    }

    /** Its files in the order of their names, those of one name in the order they are listed. */
    public List<Entry> entries() {
        return entries;
    }

    /** The files of a name in the order they are listed: an archive may have several. */
    public List<Entry> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** A hash of what the archive lists, by which it is known again when it is opened once more. */
    public String listing() {
        MessageDigest digest = Sha256.digest();
        for (ZipArchiveEntry file : Collections.list(zip.getEntries())) {
            String told = file.getName() + "\n" + file.getSize() + " " + file.getCompressedSize() + " " + file.getCrc();
            digest.update((told + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Keeps it open for one more user. */
    public synchronized void retain() {
        users++;
    }

    /** Closes it when it was the last user who left. */
    public synchronized void release() throws IOException {
        users--;
        if (users == 0) {
            zip.close();
        }
    }

    private List<Entry> list() {
        List<ZipArchiveEntry> files = Collections.list(zip.getEntries());
        files.removeIf(ZipArchiveEntry::isDirectory);
        EntryNames names = EntryNames.of(files);
        List<Entry> found = new ArrayList<>();
        files.forEach(f -> found.add(new Entry(this, f, names.of(f), found.size())));
        found.sort(Comparator.comparing(Entry::name));
        return found;
    }

    synchronized byte[] bytes(ZipArchiveEntry entry) throws IOException {
        byte[] bytes = again(entry);
        count(bytes.length);
        return bytes;
    }

    synchronized byte[] again(ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw RefusalException.saying(Trouble.ENCRYPTED, "archive");
        }
        if (!zip.canReadEntryData(entry)) {
            throw RefusalException.saying(Trouble.UNSUPPORTED, "archive.method");
        }
        int most = (int) Math.min(Integer.MAX_VALUE - 8, limits.fileBytes() + 1);
        try (InputStream in = content(entry)) {
            byte[] bytes = in.readNBytes(most);
            if (bytes.length == most) {
                throw RefusalException.of(Trouble.TOO_LARGE, (bytes.length >> 20) + 1, limits.fileBytes() >> 20);
            }
            return bytes;
        }
    }

    private InputStream content(ZipArchiveEntry entry) throws IOException {
        return new InflationLimit(zip.getInputStream(entry), entry.getName(), entry.getCompressedSize(), limits);
    }

    private void count(long more) {
        unpacked += more;
        if (unpacked > bounds.bytes()) {
            throw RefusalException.saying(Trouble.TOO_COMPLEX, "archive.bytes", bounds.bytes() >> 20);
        }
    }

    synchronized boolean beginsAsZip(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption() || !zip.canReadEntryData(entry)) {
            return false;
        }
        try (InputStream in = content(entry)) {
            return isZip(in.readNBytes(ZIP.length));
        } catch (IOException e) {
            // said when the entry is read
            return false;
        }
    }

    private static boolean isZip(byte[] head) {
        return Arrays.equals(head, ZIP);
    }
}
