package gouji.write.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderFilesTest {
    @TempDir
    private Path folder;

    private FolderFiles files;

    @BeforeEach
    void open() throws IOException {
        files = new FolderFiles(folder.resolve("units"), ".html");
    }

    @ParameterizedTest
    @CsvSource({
        "青禾县水利局2024, 青禾县水利局2024",
        "../../etc/passwd, _.._etc_passwd",
        "'a\\b:c*d?\"e<f>|g', a_b_c_d_e_f_g",
        "con, _con",
        "Nul.2024, _Nul.2024",
        "'结尾. . ', 结尾._._",
        "'\u202E倒\u0007着', _倒_着",
        "'', _",
        "..., _"
    })
    void aNameIsGoodOnEverySystem(String name, String expected) {
        assertEquals(expected + ".html", name(name));
    }

    @Test
    void namesDifferAlsoWhereCapitalsDoNotCount() {
        assertEquals("Bureau.html", name("Bureau"));
        assertEquals("bureau-2.html", name("bureau"));
        assertEquals("bureau-2-2.html", name("bureau-2"));
        assertEquals("\u00e9.html", name("e\u0301"));
        assertEquals("\u00e9-2.html", name("\u00e9"));
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        String name = name("\uD840\uDC00".repeat(200));

        assertEquals("\uD840\uDC00".repeat(60) + ".html", name);
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length < 255);
    }

    private String name(String name) {
        Path file = files.next(name == null ? "" : name);
        assertEquals(folder.resolve("units"), file.getParent());
        return file.getFileName().toString();
    }
}
