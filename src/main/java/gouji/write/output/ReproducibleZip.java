package gouji.write.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A zip file whose bytes do not depend on when it was made. */
public final class ReproducibleZip {
    /** The earliest time a zip file can tell. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ReproducibleZip() {}

    /** Writes the entries of a zip file in their order, without their times; the stream stays open. */
    public static void copy(Path file, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                copy.putNextEntry(entry(entry.getName()));
                try (InputStream in = zip.getInputStream(entry)) {
                    in.transferTo(copy);
                }
                copy.closeEntry();
            }
        }
        copy.finish();
    }

    /** An entry without a time. */
    public static ZipEntry entry(String name) {
        ZipEntry plain = new ZipEntry(name);
        plain.setTimeLocal(NO_TIME);
        return plain;
    }
}
