package gouji.read.archive;

import gouji.read.charset.NameBytes;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Tells the names in a zip file. Where the file does not say how they are written, all of them are taken together. */
record EntryNames(Charset charset) {
    static EntryNames of(List<ZipArchiveEntry> entries) {
        return new EntryNames(
                NameBytes.charset(entries.stream().filter(e -> !isTold(e)).map(ZipArchiveEntry::getRawName)));
    }

    /** A path that stays inside: without root, steps up and characters that are none. */
    String of(ZipArchiveEntry entry) {
        String name = isTold(entry) ? entry.getName() : new String(entry.getRawName(), charset);
        String inside = Arrays.stream(name.replace('\\', '/').split("/"))
                .map(step -> step.replaceAll("\\p{Cntrl}", ""))
                .filter(step -> !step.isBlank() && !step.equals(".") && !step.equals(".."))
                .collect(Collectors.joining("/"));
        return inside.isEmpty() ? "_" : inside;
    }

    private static boolean isTold(ZipArchiveEntry entry) {
        return entry.getNameSource() != ZipArchiveEntry.NameSource.NAME || entry.getRawName() == null;
    }
}
