package gouji.review.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FellowUnitFinderTest {
    @TempDir
    private Path folder;

    @Test
    void aUnitHasItsNamesWithAndWithoutTheAreaAboveIt() throws IOException {
        Roster roster = roster();
        assertEquals(
                List.of("青山区水利局", "水利局", "水务局", "青山区水务局"), new FellowUnitFinder(roster).names(unit(roster, "青山区水利局")));
        assertEquals(List.of("城东街道", "青山区城东街道"), new FellowUnitFinder(roster).names(unit(roster, "城东街道办事处")));
    }

    @Test
    void othersAreFoundByAnyNameThatIsNotPartOfALongerOne() throws IOException {
        assertEquals(List.of("林业局", "青山区财政局"), named("青山区水利局", "林业局2024年收到申请，", "与青山区财政局会商", "青山区政府、水利局河道站"));
        assertEquals(List.of("水利局河道站"), named("城东街道办事处", "水利局河道站"));
        assertEquals(List.of("水务局"), named("城东街道办事处", "水务局"));
    }

    @Test
    void theUnitItselfItsOwnNamesAndWhoStandsAboveItAreNone() throws IOException {
        assertEquals(List.of(), named("青山区水利局", "水利局、水务局、青山区、青山区人民政府办公室、政府办公室、青山区经济开发区", "水利局河道站"));
        assertEquals(List.of(), named("城关镇水利站", "林业局、青山区水利局、城关镇人民政府"));
    }

    @Test
    void governmentsAndTheirOfficesHaveNone() throws IOException {
        Roster roster = roster();
        FellowUnitFinder fellows = new FellowUnitFinder(roster);
        assertFalse(fellows.has(unit(roster, "青山区人民政府")));
        assertFalse(fellows.has(unit(roster, "青山区人民政府办公室")));
        assertFalse(fellows.has(unit(roster, "城关镇水利站")));
        assertTrue(fellows.has(unit(roster, "青山区林业局")));
    }

    private List<String> named(String unit, String... texts) throws IOException {
        Roster roster = roster();
        return new FellowUnitFinder(roster).named(unit(roster, unit), Stream.of(texts));
    }

    private static Unit unit(Roster roster, String name) {
        return roster.unit(name).orElseThrow();
    }

    private Roster roster() throws IOException {
        return RosterFile.read(Files.writeString(folder.resolve("名册.csv"), """
                单位名称,类型,上级单位,别名
                青山区人民政府,政府,,
                青山区人民政府办公室,部门,青山区,
                青山区水利局,部门,青山区,水务局
                青山区水利局河道站,部门,青山区,
                青山区林业局,部门,青山区,
                青山区财政局,部门,青山区,
                青山区经济开发区,,青山区,
                城东街道办事处,街道,青山区,
                城关镇人民政府,乡镇,青山区,
                城关镇水利站,其他,城关镇,
                """));
    }
}
