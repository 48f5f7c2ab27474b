package gouji.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TroubleTest {
    private static final Pattern MADE = Pattern.compile("new Problem\\(\\s*\"");

    @ParameterizedTest
    @EnumSource
    void isToldInBothLanguagesWithTheSameDetails(Trouble trouble) {
        assertTrue(trouble.zh().codePoints().anyMatch(Character::isIdeographic), trouble.zh());
        assertFalse(trouble.en().codePoints().anyMatch(c -> c > 0x7F), trouble.en());
        assertEquals(details(trouble.zh()), details(trouble.en()));
        assertTrue(trouble.code().matches("[a-z]+(-[a-z]+)*"), trouble.code());
    }

    private static int details(String pattern) {
        assertFalse(pattern.replace("%s", "").contains("%"), pattern);
        return pattern.split("%s", -1).length - 1;
    }

    @Test
    void aProblemIsKnownByItsCode() {
        Problem problem = Trouble.TABLE_COPY.at(Place.line(3), "表三", 2);
        assertEquals("表三：文中有 2 份，读取了最完整的一份，请核对其余各份是否一致。", problem.message());
        assertEquals(Place.line(3), problem.place());
        assertTrue(Trouble.isOne(problem, Set.of(Trouble.TABLE_PICTURE, Trouble.TABLE_COPY)));
        assertFalse(Trouble.TABLE_PICTURE.is(problem));
    }

    /** A code written beside the catalogue has no words in the other language, and nobody finds it. */
    @Test
    void noProblemHasACodeOfItsOwn() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                if (MADE.matcher(Files.readString(file)).find()) {
                    found.add(file.toString());
                }
            }
        }
        assertEquals(List.of(), found);
    }
}
