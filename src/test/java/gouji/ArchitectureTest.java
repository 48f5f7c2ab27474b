package gouji;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Format;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the shape of the house: which room may know which, and what no room may do. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("gouji");

    /**
     * The rooms in the order data flows: each may know those before it. {@code ""} is the package of the facade.
     */
    private static final List<String> ROOMS = List.of(
            "text",
            "message",
            "model",
            "redaction",
            "json",
            "finding",
            "data",
            "form",
            "rules",
            "read",
            "extract",
            "engine",
            "check",
            "review",
            "write",
            "cases",
            "docs",
            "",
            "office",
            "desk",
            "cli");

    /** The rooms a report goes through until it is facts. */
    private static final String[] REPORTS = {
        "gouji.text..",
        "gouji.read..",
        "gouji.extract..",
        "gouji.model..",
        "gouji.redaction..",
        "gouji.review.roster..",
        "gouji.review.similarity..",
        "gouji.form.."
    };

    /** A value that may be absent is marked as such, and NullAway holds it in every package. */
    @Test
    void everyPackageSaysWhatMayBeAbsent() {
        Set<String> unmarked = HOUSE.stream()
                .map(JavaClass::getPackage)
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toSet());
        assertEquals(Set.of(), unmarked);
    }

    @Test
    void dataFlowsOneWay() {
        for (int i = 0; i < ROOMS.size(); i++) {
            String[] known =
                    ROOMS.subList(0, i + 1).stream().map(ArchitectureTest::room).toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(room(ROOMS.get(i)))
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(known).or(not(resideInAPackage("gouji.."))))
                    .check(HOUSE);
        }
    }

    /** A room that is not in the list could depend on any other. */
    @Test
    void everyRoomHasItsPlace() {
        Set<String> rooms = HOUSE.stream()
                .map(c -> c.getPackageName().replaceFirst("^gouji\\.?", "").replaceFirst("\\..*", ""))
                .collect(Collectors.toSet());
        assertEquals(Set.copyOf(ROOMS), rooms);
    }

    private static String room(String name) {
        return name.isEmpty() ? "gouji" : "gouji." + name + "..";
    }

    /** Every package is a slice, also within the rooms. */
    @Test
    void noCycles() {
        slices().matching("(gouji..)").should().beFreeOfCycles().check(HOUSE);
    }

    /** Who reads a name knows what is meant, whatever is imported. */
    @Test
    void noNameStandsInTwoPackages() {
        Map<String, List<String>> packages = HOUSE.stream()
                .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName,
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
        packages.values().removeIf(in -> in.size() == 1);
        assertEquals(Map.of(), packages);
    }

    /** What lives in a package, and what may not, is said where a reader looks first. */
    @Test
    void everyPackageSaysWhatItIsFor() {
        List<String> silent = HOUSE.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> !Files.exists(Path.of("src/main/java", name.replace('.', '/'), "package-info.java")))
                .sorted()
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void droolsStaysInTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("gouji.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..", "org.mvel2..")
                .check(HOUSE);
    }

    @Test
    void documentLibrariesStayWithReadersAndWriters() {
        noClasses()
                .that()
                .resideOutsideOfPackage("gouji.read..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jsoup..", "org.apache.james..", "org.apache.pdfbox..", "org.mozilla..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackages("gouji.read..", "gouji.write..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandLineReadsTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("gouji.cli..")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(HOUSE);
    }

    @Test
    void nothingDependsOnTheLocaleOfTheMachine() {
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(PrintWriter.class, "printf", String.class, Object[].class)
                .orShould()
                .callMethod(PrintWriter.class, "format", String.class, Object[].class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Format.class)
                .check(HOUSE);
    }

    @Test
    void noStaticStateChanges() {
        fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).check(HOUSE);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .check(HOUSE);
    }

    @Test
    void textsAreUnderstoodInOneRoom() {
        noClasses()
                .that()
                .resideInAPackage("gouji.text..")
                .should()
                .dependOnClassesThat(resideInAPackage("gouji..").and(not(resideInAPackage("gouji.text.."))))
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage(REPORTS)
                .should()
                .callMethod(Character.class, "isWhitespace", char.class)
                .orShould()
                .callMethod(Character.class, "isWhitespace", int.class)
                .orShould()
                .callMethod(Character.class, "isSpaceChar", char.class)
                .orShould()
                .callMethod(Character.class, "isSpaceChar", int.class)
                .check(HOUSE);
    }

    /** Patterns that take only the spaces of ASCII for spaces saw what other spaces hid; behind the door text is regular. */
    @Test
    void noPatternHasSpacesOfItsOwn() throws IOException {
        List<String> found = new ArrayList<>();
        for (String room : List.of(
                "text", "read", "extract", "model", "redaction", "review/roster", "review/similarity", "form")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/gouji", room))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.readString(file)
                            .lines()
                            .filter(line -> line.contains("\\\\s"))
                            .forEach(line -> found.add(file + ": " + line));
                }
            }
        }
        assertEquals(List.of(), found);
    }
}
