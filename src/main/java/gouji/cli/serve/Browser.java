package gouji.cli.serve;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The browser of the person at the machine. */
final class Browser {
    private Browser() {}

    /** Opens an address; where that cannot be done, the person does it. */
    static boolean open(String address) {
        for (List<String> command : commands(System.getProperty("os.name", "").toLowerCase(Locale.ROOT), address)) {
            try {
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                return true;
            } catch (IOException e) {
                // the next one may be there; if none is, the window tells the address
            }
        }
        return false;
    }

    private static List<List<String>> commands(String system, String address) {
        if (system.contains("win")) {
            return List.of(List.of("rundll32", "url.dll,FileProtocolHandler", address));
        }
        return system.contains("mac")
                ? List.of(List.of("open", address))
                : List.of(List.of("xdg-open", address), List.of("sensible-browser", address));
    }
}
