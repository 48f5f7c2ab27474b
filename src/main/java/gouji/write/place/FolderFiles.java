package gouji.write.place;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A folder that holds files of one kind, named after units or reports. A name is good on every system, tells no path,
 * and differs from the others also where capitals do not count.
 */
public final class FolderFiles {
    private static final int LONGEST = 60;
    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|#%&'`!$;\\s\\p{C}\\u2028\\u2029]+");
    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)(\\..*)?");

    private final Path folder;
    private final String ending;
    private final Set<String> names = new HashSet<>();

    /**
     * Makes the folder where it is not there.
     *
     * @param ending ending of every file, with the dot
     */
    public FolderFiles(Path folder, String ending) throws IOException {
        this.folder = ResultFolder.made(folder);
        this.ending = ending;
    }

    /** A file for something of that name; the second of a name is told apart by a number. */
    public Path next(String name) {
        String fit = fit(name);
        String free = fit;
        for (int i = 2; !names.add(key(free + ending)); i++) {
            free = fit + "-" + i;
        }
        return folder.resolve(free + ending);
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String fit(String name) {
        String plain =
                UNFIT.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("_");
        String cut = plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
        String fit = EDGES.matcher(cut).replaceAll("");
        return fit.isEmpty() || DEVICE.matcher(fit).matches() ? "_" + fit : fit;
    }
}
