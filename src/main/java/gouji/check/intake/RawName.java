package gouji.check.intake;

import gouji.read.charset.NameBytes;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The name of a file by its bytes, each that is no plain letter written as in a URL. The characters Java makes of it lose
 * bytes that are not written in the character set of the system.
 */
public record RawName(String encoded) {
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    /** The last name of a path. */
    static RawName of(Path path) {
        String whole = whole(path);
        return new RawName(whole.substring(whole.lastIndexOf('/') + 1));
    }

    /** A name, or several parted by slashes, as a character set writes it. */
    static RawName of(String name, Charset charset) {
        return of(name.getBytes(charset));
    }

    private static RawName of(byte[] name) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : name) {
            boolean plain = one > 0 && PLAIN.indexOf(one) >= 0;
            encoded.append(plain ? String.valueOf((char) one) : String.format(Locale.ROOT, "%%%02X", one & 0xFF));
        }
        return new RawName(encoded.toString());
    }

    /**
     * The path of these bytes, of a system whose paths are bytes parted by slashes; relative when they do not begin with
     * one.
     */
    public static Path path(byte[] bytes) {
        boolean absolute = bytes.length > 0 && bytes[0] == '/';
        Path here = Path.of(absolute ? "/" : "").toAbsolutePath();
        Path whole = new RawName(of(bytes).encoded.replaceAll("/+", "/").replaceFirst("^/", "")).in(here);
        return absolute ? whole : whole.subpath(here.getNameCount(), whole.getNameCount());
    }

    /** All bytes of a path from the root of the file system on. */
    static String whole(Path path) {
        String whole = path.toUri().getRawPath();
        return whole.length() > 1 && whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
    }

    /** A path as the user named it, its names parted by slashes. */
    static String printed(Path path) {
        if (path.getNameCount() == 0 || path.toString().isEmpty() || File.separatorChar != '/') {
            return path.toString().replace('\\', '/');
        }
        List<String> names = new ArrayList<>();
        path.forEach(name -> names.add(of(name).text()));
        return (path.isAbsolute() ? "/" : "") + String.join("/", names);
    }

    /** The name as people read it; it tells no path. */
    String text() {
        return NameBytes.text(bytes()).replace('\\', '/');
    }

    RawName with(String ending) {
        return new RawName(encoded + ending);
    }

    /** Without its ending. */
    RawName stem() {
        int dot = encoded.lastIndexOf('.');
        return dot > 0 ? new RawName(encoded.substring(0, dot)) : this;
    }

    /** @throws IllegalArgumentException when the system has no such names */
    Path in(Path folder) {
        String above = whole(folder);
        return File.separatorChar == '/'
                ? Path.of(URI.create("file://" + (above.equals("/") ? "" : above) + "/" + encoded))
                : folder.resolve(NameBytes.text(bytes()));
    }

    private byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < encoded.length(); i++) {
            if (encoded.charAt(i) == '%') {
                bytes.write(Integer.parseInt(encoded, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.writeBytes(encoded.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
