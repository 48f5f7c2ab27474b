package gouji.cli.terminal;

import gouji.rules.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program and of the rules it comes with. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        RuleBook book = RuleBook.read(InstallationFolder.rules());
        return new String[] {"gouji " + program(), book.id() + " " + book.version() + " " + book.hash()};
    }

    /** Version of the program. */
    public static String program() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new IllegalStateException("the program is not complete", e);
        }
        return properties.getProperty("version");
    }
}
