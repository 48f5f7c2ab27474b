package gouji.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** The yardstick of the cold start: a program that builds the DRL files of a folder with Drools and exits. */
public final class BareBuild {
    private BareBuild() {}

    public static void main(String[] args) throws IOException {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        var id = services.newReleaseId("bench", "bare", "1");
        files.generateAndWritePomXML(id);
        for (Path drl : drls(Path.of(args[0]))) {
            files.write(
                    "src/main/resources/gouji/book/" + Math.abs(drl.hashCode()) + ".drl",
                    Files.readString(drl, StandardCharsets.UTF_8));
        }
        var results = services.newKieBuilder(files).buildAll().getResults();
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(results.toString());
        }
        services.newKieContainer(id).getKieBase();
    }

    private static List<Path> drls(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> p.toString().endsWith(".drl")).sorted().toList();
        }
    }
}
