package gouji;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the folder to be handed out says of the libraries of others in it; it has to be packed before. */
@Tag("distribution")
class ThirdPartyTest {
    private static final Path FOLDER = Path.of("target/gouji");
    private static final Path LICENCES = FOLDER.resolve("licenses");
    private static final Pattern OWN_WORDS = Pattern.compile("META-INF/(LICENSE|NOTICE)(\\.\\w+)?");

    @Test
    void noticesListEveryJarAndNoOther() throws IOException {
        Set<String> listed = notices()
                .filter(line -> line.startsWith("lib/"))
                .map(line -> line.substring("lib/".length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(jars(), listed);
    }

    @Test
    void everyLicenceIsThereInFull() throws IOException {
        List<String> lines = notices().toList();
        Set<String> licences = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("lib/")) {
                licences.addAll(List.of(lines.get(i + 1).strip().split(" AND ", -1)));
            }
        }

        assertFalse(licences.isEmpty());
        for (String licence : licences) {
            assertTrue(Files.size(LICENCES.resolve(licence + ".txt")) > 1000, licence);
        }
    }

    @Test
    void whatAJarSaysItselfIsHandedOn() throws IOException {
        List<String> handed = new ArrayList<>();
        for (String jar : jars()) {
            Path own = LICENCES.resolve(jar.replaceFirst("-\\d[^-]*\\.jar$", ""));
            try (ZipFile zip = new ZipFile(FOLDER.resolve("lib").resolve(jar).toFile())) {
                for (ZipEntry entry :
                        zip.stream().filter(ThirdPartyTest::isOwnWords).toList()) {
                    String file = entry.getName().substring("META-INF/".length());
                    assertArrayEquals(bytes(zip, entry), Files.readAllBytes(own.resolve(file)), jar);
                    handed.add(jar);
                }
            }
        }

        assertTrue(handed.stream().anyMatch(jar -> jar.startsWith("pdfbox-")), handed.toString());
    }

    @Test
    void billOfMaterialsTellsOfEveryJarItsLicenceAndHash() throws IOException {
        JsonNode bill =
                new ObjectMapper().readTree(FOLDER.resolve("sbom.cdx.json").toFile());
        Set<String> told = new TreeSet<>();
        bill.path("components").forEach(part -> {
            told.add(part.path("name").asText() + "-" + part.path("version").asText() + ".jar");
            assertFalse(part.path("licenses").isEmpty(), part.toString());
            assertFalse(part.path("hashes").isEmpty(), part.toString());
        });

        assertEquals("CycloneDX", bill.path("bomFormat").asText());
        assertEquals(jars(), told);
    }

    private static boolean isOwnWords(ZipEntry entry) {
        return OWN_WORDS.matcher(entry.getName()).matches();
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static Stream<String> notices() throws IOException {
        return Files.readAllLines(FOLDER.resolve("THIRD-PARTY-NOTICES.txt")).stream();
    }

    /** The jars of others. */
    private static Set<String> jars() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("lib"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("gouji-"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
