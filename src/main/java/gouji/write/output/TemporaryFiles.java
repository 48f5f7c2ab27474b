package gouji.write.output;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * Where workbooks grow before they are written. POI would use one folder {@code poifiles} of a fixed name, which belongs to
 * the first user of a machine and is closed to the second; what it holds could be read by everybody.
 */
public final class TemporaryFiles implements TempFileCreationStrategy {
    /** From now on, for the whole program: POI asks no object of ours. */
    public static void use() {
        TempFile.setTempFileCreationStrategy(new TemporaryFiles());
    }

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return Files.createTempFile(prefix, suffix).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory(prefix).toFile();
    }
}
