package gouji.read.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Tells the names in a zip file. Where the file does not say how they are written they are UTF-8 when all of them can be,
 * else GB18030, as Chinese editions of Windows write them.
 */
record EntryNames(Charset charset) {
    static EntryNames of(List<ZipArchiveEntry> entries) {
        boolean utf8 = entries.stream().filter(e -> !isTold(e)).allMatch(e -> isUtf8(e.getRawName()));
        return new EntryNames(utf8 ? StandardCharsets.UTF_8 : Charset.forName("GB18030"));
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

    private static boolean isUtf8(byte[] name) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
