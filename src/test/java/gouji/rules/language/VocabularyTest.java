package gouji.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.model.DerivedProperty;
import gouji.model.Fact;
import gouji.model.FactKinds;
import gouji.model.PageDate;
import gouji.model.Problem;
import gouji.model.Report;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Vocabulary vocabulary = new Vocabulary();

    /** What rules may use is made by reflection: nothing comes to it, or goes, unless it is written down here too. */
    @Test
    void everythingRulesMayUseIsWrittenDown() throws IOException {
        assertEquals(
                written(), vocabulary.types().stream().flatMap(this::told).collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void whatIsNeitherComponentNorMarkedCannotBeUsed() throws NoSuchMethodException {
        Method unmarked = Report.class.getMethod("hashCode");

        assertFalse(unmarked.isAnnotationPresent(DerivedProperty.class));
        for (String name : List.of("hashCode", "getClass", "toString", "equals", "unread", "BATCH")) {
            assertNull(vocabulary.member(Report.class, name), name);
        }
        assertNull(vocabulary.type(Problem.class.getSimpleName()));
        assertNull(vocabulary.type(PageDate.class.getSimpleName()));
        assertNull(vocabulary.type("Facts"));
    }

    @Test
    void onlyWhatRulesCanReachIsMarked() {
        for (Class<? extends Fact> kind : FactKinds.all()) {
            Stream.of(kind.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(DerivedProperty.class))
                    .forEach(method -> assertTrue(
                            Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()),
                            method.toString()));
        }
    }

    private Stream<String> told(String name) {
        Class<?> type = vocabulary.type(name);
        if (type.isEnum()) {
            return Stream.of(name + " enum " + vocabulary.constants(type));
        }
        return Stream.concat(
                Stream.of(name),
                vocabulary.members(type).stream()
                        .sorted()
                        .map(member -> "  " + name + "." + member + " : " + type(type, member)));
    }

    private String type(Class<?> owner, String member) {
        return vocabulary.member(owner, member).getSimpleName();
    }

    private static String written() throws IOException {
        try (InputStream in = VocabularyTest.class.getResourceAsStream("vocabulary.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
