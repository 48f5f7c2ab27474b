package gouji.review.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.engine.Reports;
import gouji.model.Cell;
import gouji.model.Kind;
import gouji.model.Peers;
import gouji.model.Place;
import gouji.model.Term;
import gouji.model.WordList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeerFiguresTest {
    private static final String RECEIVED = "applications/received/total";

    private final PeerFigures peers = new PeerFigures(words("enforcement", "公安局"), words("desk", "信访局", "研究室"), 3);

    @Test
    void tellsTheMedianOfTheUnitsOfAKind() {
        note("云溪县东河镇", Kind.TOWNSHIP, 2024, 7L);
        note("云溪县西河镇", Kind.TOWNSHIP, 2024, 1L);
        note("云溪县南河镇", Kind.TOWNSHIP, 2024, 90L);
        note("云溪县北河街道", Kind.SUBDISTRICT, 2024, 900L);
        note("云溪县南河镇", Kind.TOWNSHIP, 2023, 900L);
        note("云溪县中河镇", Kind.TOWNSHIP, 2024, null);
        note("", Kind.TOWNSHIP, 2024, 900L);
        assertEquals(List.of(new Peers(RECEIVED, 7, 3)), of("云溪县中河镇", Kind.TOWNSHIP, 2024));
        assertEquals(List.of(), of("云溪县北河街道", Kind.SUBDISTRICT, 2024));
    }

    @Test
    void ofTwoInTheMiddleTheLowerCounts() {
        for (long figure = 1; figure <= 4; figure++) {
            note("云溪县东河镇", Kind.TOWNSHIP, 2024, figure * 10);
        }
        assertEquals(List.of(new Peers(RECEIVED, 20, 4)), of("云溪县东河镇", Kind.TOWNSHIP, 2024));
    }

    @Test
    void departmentsAreOfAKindByTheirWork() {
        note("云溪县水利局", Kind.DEPARTMENT, 2024, 1L);
        note("东河县水利局", Kind.DEPARTMENT, 2024, 2L);
        note("青河市北山区水利局", Kind.DEPARTMENT, 2024, 3L);
        note("云溪县公安局", Kind.DEPARTMENT, 2024, 500L);
        note("东河县公安局交警大队", Kind.DEPARTMENT, 2024, 600L);
        note("南溪县公安局", Kind.DEPARTMENT, 2024, 700L);
        note("云溪县信访局", Kind.DEPARTMENT, 2024, 0L);
        note("东河县信访局", Kind.DEPARTMENT, 2024, 0L);
        note("东河县政府研究室", Kind.DEPARTMENT, 2024, 4L);
        assertEquals(List.of(new Peers(RECEIVED, 2, 3)), of("云溪县水利局", Kind.DEPARTMENT, 2024));
        assertEquals(List.of(new Peers(RECEIVED, 600, 3)), of("云溪县公安局", Kind.DEPARTMENT, 2024));
        assertEquals(List.of(new Peers(RECEIVED, 0, 3)), of("东河县政府研究室", Kind.DEPARTMENT, 2024));
    }

    @Test
    void nothingIsKnownOfUnitsWithoutYearOrKind() {
        for (int unit = 0; unit < 5; unit++) {
            note("云溪县东河镇", Kind.UNKNOWN, 2024, 5L);
            note("云溪县东河镇", Kind.TOWNSHIP, null, 5L);
        }
        assertEquals(List.of(), of("云溪县东河镇", Kind.UNKNOWN, 2024));
        assertEquals(List.of(), of("云溪县东河镇", Kind.TOWNSHIP, null));
    }

    private List<Peers> of(String unit, Kind kind, Integer year) {
        return peers.of(Reports.report(unit, kind, year));
    }

    private void note(String unit, Kind kind, Integer year, Long received) {
        List<Cell> cells = received == null
                ? List.of()
                : List.of(Reports.number("applications", "received", "total", received, Place.NONE));
        peers.add(Reports.facts(Reports.report(unit, kind, year), cells, List.of(), List.of()));
    }

    private static WordList words(String name, String... words) {
        return WordList.of(List.of(words).stream()
                        .map(word -> new Term(name, word, ""))
                        .toList())
                .get(0);
    }
}
