package gouji.check.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files that lie among reports and are none, told by their names. */
final class NonReportFiles {
    /** Why a file is passed over that lies among reports and is something else. */
    static final String NOTE = "note";

    private static final Set<String> SYSTEM = Set.of("thumbs.db", "desktop.ini", "__macosx");
    private static final Map<String, Set<String>> ENDINGS = Map.of(
            "temporary",
            Set.of("tmp", "bak", "swp", "crdownload", "part"),
            "image",
            Set.of("png", "jpg", "jpeg", "gif", "bmp", "webp", "svg", "ico", "tif", "tiff"),
            NOTE,
            Set.of("url", "lnk", "log", "ini", "yaml", "yml", "db", "db-wal", "db-shm"),
            "page-part",
            Set.of("css", "js", "woff", "woff2", "ttf"));

    private NonReportFiles() {}

    /** Why a file of that name is passed over, or null when it may be a report. */
    static @Nullable String reason(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.startsWith("~$") || name.startsWith(".~") || name.endsWith("~")) {
            return "temporary";
        }
        if (name.startsWith(".") || SYSTEM.contains(name)) {
            return "hidden";
        }
        if (name.endsWith(Sidecar.ENDING)) {
            return "sidecar";
        }
        if (name.equals("expected.json") || name.endsWith(".expected.json")) {
            return "expected";
        }
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return ENDINGS.entrySet().stream()
                .filter(e -> e.getValue().contains(ending))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
