package gouji.cli.terminal;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** What the locale of the machine can write. Cron and containers often have none ({@code LC_ALL=C}). */
public final class Locales {
    private static final String CHINESE = "\u62a5\u544a";
    private static final char UNKNOWN = '\uFFFD';

    private Locales() {}

    /** The character set of a console, or UTF-8 for one that has no Chinese characters. */
    public static Charset chinese(Charset console) {
        return isChinese(console) ? console : StandardCharsets.UTF_8;
    }

    /**
     * Whether files with Chinese names can be named in the character set of the system. Where they cannot, those given
     * come as unknown characters, and those a review writes cannot be made. Windows names files in UTF-16 whatever the
     * character set.
     *
     * @param names the character set of file names
     * @param arguments those of the command
     */
    public static boolean canName(Charset names, String... arguments) {
        return isChinese(names) || File.separatorChar == '\\' || arguments.length == 0 || !needsNames(arguments);
    }

    private static boolean needsNames(String... arguments) {
        return arguments[0].equals("review")
                || Stream.of(arguments).anyMatch(a -> a.chars().anyMatch(c -> c > '~') || holdsUnknown(new File(a)));
    }

    private static boolean holdsUnknown(File folder) {
        String[] names = folder.list();
        return names != null && Stream.of(names).anyMatch(name -> name.indexOf(UNKNOWN) >= 0);
    }

    private static boolean isChinese(Charset charset) {
        return charset.canEncode() && charset.newEncoder().canEncode(CHINESE);
    }
}
