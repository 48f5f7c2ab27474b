package gouji;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the shape of the house: which room may know which, and what no room may do. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("gouji");

    /** The rooms a report goes through until it is facts. */
    private static final String[] REPORTS = {
        "gouji.text..",
        "gouji.read..",
        "gouji.extract..",
        "gouji.model..",
        "gouji.roster..",
        "gouji.batch..",
        "gouji.form.."
    };

    @Test
    void dataFlowsOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("cli")
                .definedBy("gouji.cli..")
                .layer("docs")
                .definedBy("gouji.docs..")
                .layer("cases")
                .definedBy("gouji.cases..")
                .layer("check")
                .definedBy("gouji.check..")
                .layer("write")
                .definedBy("gouji.write..")
                .layer("roster")
                .definedBy("gouji.roster..")
                .layer("area")
                .definedBy("gouji.area..")
                .layer("engine")
                .definedBy("gouji.engine..")
                .layer("rules")
                .definedBy("gouji.rules..")
                .layer("batch")
                .definedBy("gouji.batch..")
                .layer("extract")
                .definedBy("gouji.extract..")
                .layer("read")
                .definedBy("gouji.read..")
                .layer("store")
                .definedBy("gouji.store..")
                .layer("json")
                .definedBy("gouji.json..")
                .layer("finding")
                .definedBy("gouji.finding..")
                .layer("form")
                .definedBy("gouji.form..")
                .layer("data")
                .definedBy("gouji.data..")
                .layer("model")
                .definedBy("gouji.model..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("docs")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("cases")
                .mayOnlyBeAccessedByLayers("cli", "docs")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("cli", "cases")
                .whereLayer("write")
                .mayOnlyBeAccessedByLayers("cli", "check", "docs")
                .whereLayer("roster")
                .mayOnlyBeAccessedByLayers("cli", "check", "write")
                .whereLayer("area")
                .mayOnlyBeAccessedByLayers("cli", "check", "write")
                .whereLayer("engine")
                .mayOnlyBeAccessedByLayers("cli", "cases", "check")
                .whereLayer("rules")
                .mayOnlyBeAccessedByLayers("cli", "cases", "check", "docs", "engine", "write")
                .whereLayer("batch")
                .mayOnlyBeAccessedByLayers("check")
                .whereLayer("extract")
                .mayOnlyBeAccessedByLayers("cli", "cases", "check", "batch")
                .whereLayer("read")
                .mayOnlyBeAccessedByLayers("cli", "cases", "check", "extract", "roster")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("cli", "check")
                .whereLayer("json")
                .mayOnlyBeAccessedByLayers("cli", "cases", "check", "read", "store", "write")
                .whereLayer("data")
                .mayOnlyBeAccessedByLayers(
                        "cli", "cases", "check", "docs", "engine", "rules", "roster", "extract", "form")
                .check(HOUSE);
    }

    @Test
    void noCycles() {
        slices().matching("gouji.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("gouji.read.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("gouji.check.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("gouji.extract.(*)..").should().beFreeOfCycles().check(HOUSE);
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
        for (String room : List.of("text", "read", "extract", "model", "roster", "batch", "form")) {
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
