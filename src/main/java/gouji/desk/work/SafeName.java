package gouji.desk.work;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name a file that was handed in gets on the disk: one every system takes, that stays in its folder. */
final class SafeName {
    private static final int LONGEST = 120;
    private static final int DEEPEST = 3;
    private static final Pattern ODD = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}<>:\"|?*\\\\/]");
    /** Names Windows keeps for devices, whatever ending they have. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private static final Pattern PORT = Pattern.compile("(?:com|lpt)[0-9]");

    private SafeName() {}

    /**
     * The folders and the file, each a plain name.
     *
     * @param given as the browser tells it, its folders parted by slashes
     */
    static List<String> of(String given) {
        List<String> parts = Stream.of(given.split("[/\\\\]"))
                .map(SafeName::part)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? List.of("文件") : parts.subList(Math.max(0, parts.size() - DEEPEST), parts.size());
    }

    private static String part(String given) {
        String plain = ODD.matcher(Normalizer.normalize(given, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        // a name that begins with a dot is hidden, and Windows drops dots and blanks at the end
        String bare = plain.replaceFirst("^[. ]+", "").replaceFirst("[. ]+$", "");
        String stem = bare.replaceFirst("\\..*$", "").strip().toLowerCase(Locale.ROOT);
        String named = DEVICES.contains(stem) || PORT.matcher(stem).matches() ? "_" + bare : bare;
        return shortened(named);
    }

    /** The ending stays: what a file is read as goes by it where its bytes do not tell. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 8 ? name.substring(dot) : "";
        int end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
