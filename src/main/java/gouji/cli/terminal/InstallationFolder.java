package gouji.cli.terminal;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the program is installed. */
public final class InstallationFolder {
    private static final int LEVELS = 3;

    private InstallationFolder() {}

    /** The rules that come with the program: of the distribution, or of the project it was compiled in. */
    public static Path rules() {
        String home = System.getProperty("gouji.home");
        return home != null ? Path.of(home, "rules") : beside(code());
    }

    /** The nearest folder {@code rules} above the jar or the folder of classes. */
    private static Path beside(Path code) {
        Path folder = code.getParent();
        for (int i = 0; i < LEVELS && folder != null; i++, folder = folder.getParent()) {
            Path rules = folder.resolve("rules");
            if (Files.isRegularFile(rules.resolve("book.yaml"))) {
                return rules;
            }
        }
        return Path.of("rules");
    }

    private static Path code() {
        try {
            return Path.of(InstallationFolder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it is", e);
        }
    }
}
