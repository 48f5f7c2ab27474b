package gouji.review.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.engine.Reports;
import gouji.extract.Phrases;
import gouji.model.AlikeProse;
import gouji.model.Facts;
import gouji.model.Kind;
import gouji.model.Location;
import gouji.model.Place;
import gouji.model.Sentence;
import gouji.rules.RuleBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeerSurveyTest {
    private static final Path RULES = Path.of("rules");

    private final Random random = new Random(49);
    private final List<Facts> noted = new ArrayList<>();

    @Test
    void namesFiguresAndDictatedSentencesDoNotTellUnitsApart() {
        note("云溪县水利局", List.of("云溪县水利局坚持公开" + words(1, 60), "我局发布信息12条" + words(2, 90)));
        note("云溪县民政局", List.of("云溪县民政局坚持公开" + words(1, 60), "我局发布信息345条" + words(2, 90)));
        note("云溪县档案馆", own(3));
        assertEquals(2, alike().size());
        AlikeProse alike = alike().get(0);
        assertEquals(List.of("云溪县民政局"), alike.units());
        assertEquals(List.of("云溪县水利局"), alike().get(1).units());
        assertEquals(List.of(1, 1), alike().stream().map(AlikeProse::matter).toList());
        assertEquals(2, alike.count());
        assertEquals(100, alike.percent());
        assertEquals(List.of("我局发布信息12条" + words(2, 90), "云溪县水利局坚持公开" + words(1, 60)), quotes(alike));
        assertEquals(List.of("我局发布信息345条" + words(2, 90), "云溪县民政局坚持公开" + words(1, 60)), quotes(alike().get(1)));
        assertEquals("overview", alike.where().get(0).section());
        assertEquals(2, alike.where().get(0).place().line());
    }

    @Test
    void sentencesTheFormDictatesAreNotCompared() {
        List<String> dictated = List.of("根据《中华人民共和国政府信息公开条例》" + words(1, 200), "本机关未收取信息处理费" + words(2, 100));
        note("云溪县水利局", with(dictated, own(3)));
        note("云溪县民政局", with(dictated, own(4)));
        assertEquals(List.of(), alike());
    }

    @Test
    void sentencesOfManyReportsAreNotComparedUnlessNothingElseIsThere() {
        List<String> common = List.of(words(1, 300), words(2, 300));
        for (int unit = 0; unit < 12; unit++) {
            note("云溪县第" + (char) ('甲' + unit) + "局", with(common, List.of(words(100 + unit, 160))));
        }
        assertEquals(List.of(), alike());
        note("云溪县水利局", with(common, List.of()));
        note("云溪县民政局", with(common, List.of()));
        assertEquals(
                List.of(List.of("云溪县民政局"), List.of("云溪县水利局")),
                alike().stream().map(AlikeProse::units).toList());
    }

    @Test
    void reportsOfOneUnitAreNotAlike() {
        note("云溪县水利局", own(1));
        note("青河市云溪县水利局", own(1));
        note("云溪县人民政府", own(2));
        note("云溪县人民政府办公室", own(2));
        note("", own(3));
        note("", own(3));
        assertEquals(List.of(), alike());
    }

    @Test
    void shortTextsAreNotCompared() {
        note("云溪县水利局", List.of(words(1, 149)));
        note("云溪县民政局", List.of(words(1, 149)));
        assertEquals(List.of(), alike());
    }

    @Test
    void proseOfTheTablesIsNotCompared() {
        for (String unit : List.of("云溪县水利局", "云溪县民政局")) {
            noted.add(facts(unit, "applications", own(1)));
        }
        assertEquals(List.of(), alike());
    }

    @Test
    void everyOneOfManyAlikeUnitsIsToldAndNamesSomeOthers() {
        for (int unit = 0; unit < 300; unit++) {
            note("云溪县第" + (char) ('一' + unit) + "镇", own(1));
        }
        assertEquals(300, alike().size());
        AlikeProse alike = alike().get(299);
        assertEquals(300, alike.count());
        assertEquals(10, alike.units().size());
        assertTrue(alike.getNamed().get(9).endsWith("…"));
        assertEquals(299, alike.getOthers());
    }

    @Test
    void aTextChangedInEverySentenceIsQuotedByItsLongest() {
        List<String> sentences = own(1);
        note("云溪县水利局", sentences);
        note("云溪县民政局", sentences.stream().map(s -> s + "等事项").toList());
        AlikeProse alike = alike().get(0);
        assertTrue(alike.percent() < 100, "percent " + alike.percent());
        assertEquals(1, alike.passages().size());
    }

    private List<AlikeProse> alike() {
        PeerSurvey siblings;
        try {
            siblings = new PeerSurvey(RuleBook.read(RULES), Phrases.read(RULES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        noted.forEach(siblings::note);
        return noted.stream()
                .flatMap(facts -> siblings.around(facts).stream())
                .filter(AlikeProse.class::isInstance)
                .map(AlikeProse.class::cast)
                .toList();
    }

    private void note(String unit, List<String> sentences) {
        noted.add(facts(unit, "overview", sentences));
    }

    private static List<String> quotes(AlikeProse alike) {
        return alike.passages().stream().map(Location::quote).toList();
    }

    private static List<String> with(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private List<String> own(int seed) {
        return List.of(words(seed * 1000, 80), words(seed * 1000 + 1, 90), words(seed * 1000 + 2, 70));
    }

    private String words(int seed, int length) {
        random.setSeed(seed);
        return IntStream.range(0, length)
                .mapToObj(i -> String.valueOf((char) ('丁' + random.nextInt(4_000))))
                .collect(Collectors.joining());
    }

    private static Facts facts(String unit, String section, List<String> sentences) {
        List<Sentence> read = new ArrayList<>();
        for (String words : sentences) {
            int order = read.size() + 1;
            read.add(new Sentence(order, section, "", words, List.of(), Place.line(order)));
        }
        return Reports.facts(Reports.report(unit, Kind.DEPARTMENT, 2024), List.of(), List.of(), read);
    }
}
