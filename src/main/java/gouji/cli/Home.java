package gouji.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the program is installed. */
final class Home {
    private static final int LEVELS = 3;

    private Home() {}

    /** The rules that come with the program: of the distribution, or of the project it was compiled in. */
    static Path rules() {
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
            return Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it is", e);
        }
    }
}
