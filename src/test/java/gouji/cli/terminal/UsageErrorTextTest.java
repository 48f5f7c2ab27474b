package gouji.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command written wrongly is told in the language of the run, with what was written and what can be written. */
class UsageErrorTextTest {
    /** English sentences, and names of Java: in Chinese neither stands. */
    private static final Pattern FOREIGN =
            Pattern.compile("Exception|java|class|[A-Z]{3,}\\b.*[A-Z]{3,}|[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --as-of x in|x|2025-01-31",
                "check --as-of 2025-13-40 in|2025-13-40|2025-01-31",
                "check --as-of= in|--as-of",
                "check --jobs x in|x",
                "check --jobs 99999999999 in|99999999999",
                "check --jobs 0 in|--jobs",
                "check --jobs=-3 in|--jobs",
                "check --format xx in|xx|html|markdown",
                "check --format html,json in|html,json",
                "check --fail-on xx in|xx|warning",
                "check --lang xx in|xx|zh|en",
                "check --lang= in|--lang|zh|en",
                "check --kind xx in|xx|subdistrict",
                "check --level xx in|xx|prefecture",
                "check --scope xx in|xx|consolidated",
                "check --year x in|x",
                "check --unmask=5 in|--unmask",
                "check --nosuch in|--nosuch",
                "check --jbos 3 in|--jbos",
                "check --year 2024 --year 2025 in|--year",
                "check|PATH",
                "check in --year|--year",
                "check --waivers= in|--waivers",
                "review in|--output",
                "review -o out --format xx in|xx|sarif",
                "revew in|revew",
                "rules nosuch|nosuch",
                "rules show|ID",
                "rules list --severity xx|xx|warning",
                "rules mutate --kind xx|xx",
                "history a b --store s|b",
                "explain|REPORT",
            })
    void itIsToldInBothLanguages(String line) {
        List<String> parts = Arrays.asList(line.split("\\|"));

        String chinese = said(parts.get(0), "zh");
        String english = said(parts.get(0), "en");

        for (String part : parts.subList(1, parts.size())) {
            assertTrue(chinese.contains(part), chinese);
            assertTrue(english.contains(part), english);
        }
        assertTrue(chinese.matches(".*\\p{IsHan}{2}.*"), chinese);
        assertFalse(FOREIGN.matcher(chinese).find(), chinese);
        assertEquals(parts.get(0).contains("--lang"), english.equals(chinese), english);
        assertFalse(!parts.get(0).contains("--lang") && english.matches(".*(\\p{IsHan}|Exception|class ).*"), english);
    }

    @Test
    void aValueOfTheProjectFileIsToldTheSameWay() throws IOException {
        Path project = Files.writeString(folder.resolve("p.yaml"), "fail-on: xx\n");

        Session.Outcome outcome = Session.plain("check", "--project", project.toString(), folder.toString());

        assertEquals(ExitCode.USAGE, outcome.status(), outcome.messages());
        String first = first(outcome);
        assertTrue(first.contains("xx") && first.contains("warning"), first);
        assertFalse(FOREIGN.matcher(first.toLowerCase(Locale.ROOT)).find(), first);
    }

    /** The first line of what is told; usage follows. */
    private String said(String line, String language) {
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        Stream<String> own = words.stream().filter(w -> w.startsWith("--lang"));
        if (own.findAny().isEmpty() && language.equals("en")) {
            words.add(words.get(0).equals("rules") ? Math.min(2, words.size()) : 1, "--lang=en");
        }
        Session.Outcome outcome = Session.plain(words.toArray(String[]::new));
        assertEquals(ExitCode.USAGE, outcome.status(), outcome.messages());
        return first(outcome);
    }

    private static String first(Session.Outcome outcome) {
        return outcome.messages().lines().findFirst().orElseThrow();
    }
}
