package gouji.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.model.Absent;
import gouji.model.Attachment;
import gouji.model.Breakdown;
import gouji.model.Cell;
import gouji.model.CellState;
import gouji.model.Citation;
import gouji.model.Claim;
import gouji.model.ClaimForm;
import gouji.model.Container;
import gouji.model.FactKinds;
import gouji.model.Facts;
import gouji.model.HiddenData;
import gouji.model.Kind;
import gouji.model.Level;
import gouji.model.PageDate;
import gouji.model.Percentage;
import gouji.model.Period;
import gouji.model.PersonalNumber;
import gouji.model.Place;
import gouji.model.PrintedLabel;
import gouji.model.Problem;
import gouji.model.Quantity;
import gouji.model.Reason;
import gouji.model.ReportDraft;
import gouji.model.Scope;
import gouji.model.Section;
import gouji.model.Sentence;
import gouji.model.Table;
import gouji.model.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsJsonTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void factsComeBackAsTheyWent(long seed) throws IOException {
        Facts facts = new Generated(new Random(seed)).facts();

        JsonNode json = reparsed(FactsJson.write(facts, UnaryOperator.identity()));

        assertTrue(FactsJson.isFacts(json));
        assertEquals(facts, FactsJson.read(json, "elsewhere", "0").get(0).facts());
    }

    @Test
    void everyKindIsAmongThem() {
        Facts facts = new Generated(new Random(1)).facts();

        FactKinds.read().forEach(kind -> assertFalse(facts.read().of(kind).isEmpty(), kind.getSimpleName()));
    }

    /** The catalogue says what the format is, and the schema tells it to others. */
    @Test
    void theSchemaHasEveryMemberAndNoOther() throws IOException {
        JsonNode definitions = schema().path("$defs");
        JsonNode report = definitions.path("report").path("properties");
        Map<String, Set<String>> written = new TreeMap<>();
        for (long seed = 1; seed <= 20; seed++) {
            ObjectNode json = FactsJson.write(new Generated(new Random(seed)).facts());
            json.properties().forEach(list -> members(list.getValue(), list.getKey(), written));
            members(json, "", written);
        }
        // a label says in a blank form which cell it is
        written.get("cells").add("label");

        assertEquals(names(report), written.remove(""));
        written.forEach((list, names) -> {
            JsonNode item = report.path(list).path("items");
            boolean elsewhere = item.has("$ref");
            String reference = item.path("$ref").asText();
            JsonNode definition = elsewhere ? definitions.path(reference.substring("#/$defs/".length())) : item;
            assertEquals(names(definition.path("properties")), names, list);
        });
    }

    private static void members(JsonNode value, String name, Map<String, Set<String>> written) {
        value.forEach(element -> {
            if (value.isArray() && element.isObject()) {
                written.computeIfAbsent(name, list -> new TreeSet<>()).addAll(names(element));
            }
        });
        if (name.isEmpty()) {
            written.computeIfAbsent(name, list -> new TreeSet<>()).addAll(names(value));
        }
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode schema() throws IOException {
        try (InputStream in = FactsJson.class.getResourceAsStream("/gouji/schema/extract.schema.json")) {
            return Json.parse(in.readAllBytes());
        }
    }

    @Test
    void aPlaceTellsOnlyWhatIsKnown() {
        Facts facts = new Generated(new Random(1)).facts();
        JsonNode cell = FactsJson.write(facts, UnaryOperator.identity()).at("/cells/0");

        cell.path("place").forEach(part -> assertFalse(part.isNull()));
    }

    @Test
    void cellsAloneAreEnough() throws IOException {
        FactsJson.Entry entry = read("""
                {"year": 2024, "cells": [
                  {"table": "applications", "row": "received", "column": "total", "value": 6},
                  {"table": "applications", "row": "received", "column": "legal", "value": null},
                  {"table": "disclosure", "row": "fees", "column": "amount", "value": 45.0550}]}""");

        List<Cell> cells = entry.facts().cells();
        assertEquals(Set.of("year", "cells"), entry.told());
        assertEquals("typed.json", entry.facts().report().source());
        assertEquals(6L, cells.get(0).count());
        assertEquals(CellState.BLANK, cells.get(1).state());
        assertEquals(new BigDecimal("45.0550"), cells.get(2).amount());
        assertEquals(List.of(), entry.facts().claims());
    }

    @Test
    void aSlipOfTheHandIsNamedWithItsPlace() {
        assertSlip("/cells/0/state", "{'cells':[{'table':'a','row':'b','column':'c','state':'nubmer'}]}");
        assertSlip("/cells/0/value", "{'cells':[{'table':'a','row':'b','column':'c','value':'6'}]}");
        assertSlip("/cells/0/value", "{'cells':[{'table':'a','row':'b','column':'c','state':'blank','value':1}]}");
        assertSlip("/cells/0/row", "{'cells':[{'table':'a','column':'c','value':1}]}");
        assertSlip("/year", "{'cells':[],'year':'2024'}");
        assertSlip("/format", "{'format':2,'cells':[]}");
        assertSlip("/claims/0/sentence", "{'cells':[],'claims':[{'subject':'received','value':1,'sentence':3}]}");
        assertSlip("/sentences", "{'cells':[],'sentences':[{'order':1,'text':'a'},{'order':1,'text':'b'}]}");
    }

    @Test
    void whatAListOrAFigureCannotBeIsRefused() {
        String breakdown =
                "{'cells':[],'sentences':[{'order':1,'text':'a'}],'breakdowns':[{'kind':'items','sentence':1,";
        assertSlip("/breakdowns/0/total", breakdown + "'parts':[1,2]}]}");
        assertSlip("/breakdowns/0/total", breakdown + "'total':null,'parts':[1,2]}]}");
        assertSlip("/breakdowns/0/total", breakdown + "'total':1e999999999,'parts':[1,2]}]}");
        assertSlip("/breakdowns/0/total", breakdown + "'total':9223372036854775808,'parts':[1,2]}]}");
        assertSlip("/breakdowns/0/parts/1", breakdown + "'total':3,'parts':[1,'2']}]}");
        assertSlip("/breakdowns/0/parts/0", breakdown + "'total':3,'parts':[1e30,2]}]}");
        assertSlip("/sentences/0/years/0", "{'cells':[],'sentences':[{'order':1,'text':'a','years':[3000000000]}]}");
        assertSlip("/sentences/0/years/0", "{'cells':[],'sentences':[{'order':1,'text':'a','years':[null]}]}");
        assertSlip("/given/0", "{'cells':[],'given':[{}]}");
        assertSlip("/cells/0/value", "{'cells':[{'table':'a','row':'b','column':'c','value':1e999999999}]}");
    }

    @Test
    void aKeyOfNothingButSlashesIsNoCrash() throws IOException {
        Facts facts =
                read("{'cells':[],'absent':[{'key':'//'},{'key':'a/b/'}]}").facts();

        assertEquals(
                List.of("", "a"), facts.absent().stream().map(Absent::table).toList());
        assertEquals(
                Arrays.asList(null, "b"),
                facts.absent().stream().map(Absent::row).toList());
    }

    @Test
    void otherJsonIsNotTakenForFacts() throws IOException {
        for (String other : List.of("{}", "[]", "{'cells':{'t2.gz.zf':166}}", "[1]", "{'reports':[]}")) {
            assertFalse(FactsJson.isFacts(Json.parse(bytes(other))), other);
        }
    }

    private static void assertSlip(String pointer, String json) {
        assertEquals(
                pointer,
                assertThrows(MalformedFactsException.class, () -> read(json)).pointer());
    }

    private static FactsJson.Entry read(String json) throws IOException {
        return FactsJson.read(Json.parse(bytes(json)), "typed.json", "ab").get(0);
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode reparsed(JsonNode json) throws IOException {
        return Json.parse(Json.writer(3).writeValueAsBytes(json));
    }

    /** Facts with every part filled, by chance. */
    private record Generated(Random random) {
        Facts facts() {
            Sentence one = new Sentence(1, "overview", "onRequest", words(), List.of(2024, 2023), place());
            Sentence two = new Sentence(2, "", "", words(), List.of(), Place.NONE);
            return Facts.bare(new ReportDraft()
                            .source("报告 1.html")
                            .sha256("ab12")
                            .container(any(Container.values()))
                            .title(words())
                            .titleYear(random.nextBoolean() ? 2024 : null)
                            .unit(words())
                            .year(random.nextBoolean() ? 2024 : null)
                            .kind(any(Kind.values()))
                            .level(any(Level.values()))
                            .scope(any(Scope.values()))
                            .edition(2021)
                            .given(new TreeSet<>(Set.of("unit", "year")))
                            .place(place())
                            .done())
                    .with(Table.class, List.of(new Table("applications", 2021, "applications", place(), labels())))
                    .with(Cell.class, cells())
                    .with(
                            Absent.class,
                            List.of(
                                    new Absent("disputes", null, null, any(Reason.values()), place(), words()),
                                    new Absent("applications", "received", null, any(Reason.values()), place(), ""),
                                    new Absent("section", "overview", null, Reason.NOT_IN_SOURCE, Place.NONE, "")))
                    .with(
                            Section.class,
                            List.of(new Section("overview", 1, words(), 1, words() + "\n" + words(), "sub", place())))
                    .with(Topic.class, List.of(new Topic("proactive", words(), random.nextBoolean(), 12, place())))
                    .with(Sentence.class, List.of(one, two))
                    .with(
                            Quantity.class,
                            List.of(new Quantity(decimal(), "件", random.nextBoolean(), words(), words(), "3件", one)))
                    .with(
                            Claim.class,
                            List.of(
                                    new Claim(
                                            "received",
                                            ClaimForm.VALUE,
                                            decimal(),
                                            any(Scope.values()),
                                            true,
                                            words(),
                                            one),
                                    new Claim("review", ClaimForm.NONE, BigDecimal.ZERO, Scope.OWN, true, words(), two),
                                    new Claim("closed", ClaimForm.ALL, null, Scope.OWN, false, words(), one)))
                    .with(
                            Percentage.class,
                            List.of(
                                    new Percentage("granted", "share", decimal(), 3L, true, Scope.OWN, words(), two),
                                    new Percentage(
                                            "closed", "growth", decimal(), null, false, Scope.UNKNOWN, words(), one)))
                    .with(
                            Breakdown.class,
                            List.of(new Breakdown(
                                    "items",
                                    9,
                                    List.of(4L, 6L),
                                    random.nextBoolean(),
                                    any(Scope.values()),
                                    words(),
                                    one)))
                    .with(Citation.class, List.of(new Citation("〔2021〕 30 号", "〔2021〕30号", two)))
                    .with(Period.class, List.of(new Period(2024, 1, 1, null, 12, 31, words(), one)))
                    .with(
                            PersonalNumber.class,
                            List.of(new PersonalNumber(
                                    "mobile", true, "138****0000", "0123", "other", words(), place())))
                    .with(Problem.class, List.of(new Problem("table-picture", words(), words(), place())))
                    .with(
                            Attachment.class,
                            List.of(new Attachment(
                                    words(), List.of(new Attachment.Difference(cells().get(0), cells().get(0))))))
                    .with(
                            PageDate.class,
                            List.of(new PageDate(random.nextBoolean(), LocalDate.of(2025, 1, 20), words(), place())))
                    .with(
                            HiddenData.class,
                            List.of(
                                    new HiddenData("comment", 2, "", null, Place.NONE),
                                    new HiddenData("sheet", 1, words(), words(), place())));
        }

        private List<PrintedLabel> labels() {
            return List.of(
                    new PrintedLabel("applications", "granted", null, words(), words(), words(), 3, 1, place()),
                    new PrintedLabel("applications", "granted", "total", words(), words(), words(), 3, 0, Place.NONE));
        }

        private List<Cell> cells() {
            List<Cell> cells = new ArrayList<>();
            for (CellState state : CellState.values()) {
                boolean figure = state == CellState.NUMBER || state == CellState.ANNOTATED;
                BigDecimal amount = figure ? decimal() : null;
                Long count = figure && amount.scale() <= 0 ? amount.longValueExact() : null;
                cells.add(new Cell(
                        "applications", "received", "c" + cells.size(), state, count, amount, words(), place()));
            }
            return cells;
        }

        private BigDecimal decimal() {
            return random.nextBoolean()
                    ? BigDecimal.valueOf(random.nextInt())
                    : new BigDecimal("45.055").add(BigDecimal.valueOf(random.nextInt(100)));
        }

        private Place place() {
            return random.nextBoolean()
                    ? Place.line(1 + random.nextInt(99)).inTable(1, 2, 3)
                    : new Place(1, null, null, null, null, "表 1", "B2", "1,2,3,4", "/cells/0");
        }

        private String words() {
            return "“引号”<b>&\"\\" + random.nextInt(1000);
        }

        private <T> T any(T[] values) {
            return values[random.nextInt(values.length)];
        }
    }
}
