package gouji.cli.terminal;

import gouji.check.intake.RawName;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Arguments by their bytes: Java reads them in the character set of the system, and what is none there is lost, so that
 * two files become one name. A byte that is no UTF-8 stands as an unpaired surrogate from U+DC80 on, as in Python.
 */
public final class ExactArguments implements ITypeConverter<Path> {
    private static final Path OWN = Path.of("/proc/self/cmdline");
    private static final char LOST = '\uDC00';
    private static final int HIGH = 0x80;

    /** The arguments as they were given; as Java has them where the system does not tell. */
    public static String[] of(String[] arguments) {
        try {
            return Files.isReadable(OWN) ? of(arguments, Files.readAllBytes(OWN)) : arguments;
        } catch (IOException e) {
            // names that are lost are told as files that are not there
            return arguments;
        }
    }

    /** @param line what the program was started with, each part ended by a zero byte */
    public static String[] of(String[] arguments, byte[] line) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < line.length; i++) {
            if (line[i] == 0) {
                parts.add(text(line, from, i));
                from = i + 1;
            }
        }
        int before = parts.size() - arguments.length;
        for (int i = 0; i < arguments.length; i++) {
            if (before < 0 || isPlain(arguments[i]) && !parts.get(before + i).equals(arguments[i])) {
                return arguments;
            }
        }
        return parts.subList(before, parts.size()).toArray(String[]::new);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < HIGH && c != '?');
    }

    private static String text(byte[] line, int from, int end) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(line, from, end - from);
        CharBuffer text = CharBuffer.allocate(end - from + 1);
        while (true) {
            CoderResult result = decoder.decode(bytes, text, true);
            if (result.isUnderflow()) {
                return text.flip().toString();
            }
            for (int i = 0; i < result.length(); i++) {
                text.put((char) (LOST + (bytes.get() & 0xFF)));
            }
        }
    }

    @Override
    public Path convert(String text) {
        if (text.isBlank()) {
            // it would be taken for the working directory
            throw new TypeConversionException(text);
        }
        return isPlain(text) || File.separatorChar != '/' ? Path.of(text) : RawName.path(bytes(text));
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.codePoints().forEach(c -> {
            if (c >= LOST + HIGH && c <= LOST + 0xFF) {
                bytes.write(c - LOST);
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }
}
