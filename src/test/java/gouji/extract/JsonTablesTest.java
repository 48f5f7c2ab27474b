package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.form.FormLine;
import gouji.form.FormTable;
import gouji.model.Cell;
import gouji.model.Facts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The table of applications as systems tell it in JSON: figures are read by the names told with them, never by chance. */
class JsonTablesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final FormTable TABLE =
            Samples.forms().latest().table("applications").orElseThrow();

    private final Map<String, String> cells = new LinkedHashMap<>();
    private List<FormLine> columns = new ArrayList<>(TABLE.columns());
    private int next = 100;

    private int value(FormLine row, FormLine column) {
        return Integer.parseInt(
                cells.computeIfAbsent("applications/" + row.code() + "/" + column.code(), k -> String.valueOf(++next)));
    }

    private ObjectNode figures(FormLine row, boolean grouped) {
        ObjectNode object = MAPPER.createObjectNode();
        ObjectNode legal = MAPPER.createObjectNode();
        for (FormLine column : columns) {
            ObjectNode into = grouped && !column.group().isEmpty() ? legal : object;
            into.put(column.label(), value(row, column));
            if (into == legal) {
                object.set(column.group(), legal);
            }
        }
        return object;
    }

    private ArrayNode values(FormLine row) {
        ArrayNode values = MAPPER.createArrayNode();
        columns.forEach(c -> values.add(value(row, c)));
        return values;
    }

    private ArrayNode names() {
        ArrayNode names = MAPPER.createArrayNode();
        columns.forEach(c -> names.add(c.label()));
        return names;
    }

    private JsonTablesTest shuffled() {
        Collections.shuffle(columns, new Random(7));
        return this;
    }

    private static Facts facts(JsonNode table) {
        ObjectNode report = MAPPER.createObjectNode();
        report.put("title", "青石县水务局2024年政府信息公开工作年度报告");
        report.set("三、收到和处理政府信息公开申请情况", table);
        return Checks.facts(report.toString());
    }

    private void reads(JsonNode table) {
        Checks.holds(table.toString().substring(0, 300), 1, cells, facts(table));
    }

    private void refuses(JsonNode table) {
        assertEquals(
                List.of(),
                facts(table).cells().stream().map(Cell::getKey).toList(),
                table.toString().substring(0, 300));
        assertTrue(facts(table).absent().stream().anyMatch(a -> a.table().equals("applications")));
    }

    private static String plain(String label) {
        return label.replaceAll("^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[0-9]+[.])", "");
    }

    /** A tree of labels, the figures at its ends. */
    private ObjectNode nested(boolean enumerated, boolean grouped) {
        ObjectNode root = MAPPER.createObjectNode();
        for (FormLine row : TABLE.rows()) {
            ObjectNode at = root;
            if (!List.of("received", "carriedIn", "carriedOut").contains(row.code())) {
                at = root.withObjectProperty(enumerated ? "三、本年度办理结果" : "本年度办理结果");
            }
            if (row.group().startsWith("（")) {
                at = at.withObjectProperty(enumerated ? row.group() : plain(row.group()));
            }
            at.set(enumerated ? row.label() : plain(row.label()), figures(row, grouped));
        }
        return root;
    }

    private ArrayNode records(boolean enumerated, String... extra) {
        ArrayNode rows = MAPPER.createArrayNode();
        for (FormLine row : TABLE.rows()) {
            ObjectNode record = rows.addObject();
            record.put("id", rows.size());
            if (!row.group().isEmpty()) {
                record.put("类别", row.group());
            }
            record.put("项目", enumerated ? row.label() : plain(row.label()));
            record.setAll(figures(row, extra.length == 0));
            record.put("备注", "无");
        }
        return rows;
    }

    @Test
    void nestedLabels() {
        reads(nested(true, true));
        reads(nested(true, false));
        reads(nested(false, false));
        shuffled().reads(nested(true, false));
        reads(nested(true, true));
    }

    @Test
    void rowsAsObjects() {
        reads(records(true));
        reads(records(true, "flat"));
        reads(records(false));
        shuffled().reads(records(true, "flat"));
        reads(MAPPER.createObjectNode().put("名称", "表三").set("rows", records(true)));
        reads(MAPPER.createObjectNode().set("data", MAPPER.createObjectNode().set("list", records(true))));
    }

    @Test
    void objectsThatHoldObjects() {
        ArrayNode rows = MAPPER.createArrayNode();
        Map<String, ArrayNode> groups = new LinkedHashMap<>();
        for (FormLine row : TABLE.rows()) {
            ArrayNode into = rows;
            if (!row.group().isEmpty()) {
                into = groups.computeIfAbsent(
                        "三、本年度办理结果", g -> rows.addObject().put("label", g).putArray("children"));
            }
            if (row.group().startsWith("（")) {
                ArrayNode around = into;
                into = groups.computeIfAbsent(
                        row.group(), g -> around.addObject().put("label", g).putArray("children"));
            }
            into.addObject().put("label", row.label()).set("values", figures(row, false));
        }
        reads(rows);
    }

    @Test
    void valuesInTheOrderOfNamesToldBesideThem() {
        for (boolean mixed : new boolean[] {false, true}) {
            columns = new ArrayList<>(TABLE.columns());
            cells.clear();
            if (mixed) {
                shuffled();
            }
            ObjectNode first = MAPPER.createObjectNode();
            first.set("columns", names());
            ArrayNode rows = first.putArray("rows");
            ArrayNode records = MAPPER.createArrayNode();
            ObjectNode labelled = MAPPER.createObjectNode();
            for (FormLine row : TABLE.rows()) {
                rows.addArray().add(row.label()).addAll(values(row));
                records.addObject().put("项目", row.label()).set("values", values(row));
                labelled.set(row.label(), values(row));
            }
            reads(first);
            ObjectNode last = MAPPER.createObjectNode();
            last.set("rows", rows);
            last.set("columns", names());
            reads(last);
            reads(MAPPER.createObjectNode().<ObjectNode>set("行", records).set("列", names()));
            reads(MAPPER.createObjectNode().<ObjectNode>set("列", names()).set("行", labelled));
            String heads = columns.stream().map(FormLine::label).collect(java.util.stream.Collectors.joining(","));
            reads(MAPPER.createObjectNode().put("head", heads).set("rows", labelled));
        }
    }

    @Test
    void namesOfTableHeadsAsObjects() {
        ArrayNode heads = MAPPER.createArrayNode();
        heads.addObject().put("key", "label").put("title", "项目");
        shuffled();
        columns.forEach(c -> heads.addObject().put("key", c.code()).put("title", c.label()));
        ArrayNode rows = MAPPER.createArrayNode();
        TABLE.rows().forEach(r -> rows.addArray().add(r.label()).addAll(values(r)));
        reads(MAPPER.createObjectNode().<ObjectNode>set("heads", heads).set("rows", rows));
    }

    @Test
    void unknownNamesAreNoOrder() {
        ObjectNode unknown = MAPPER.createObjectNode();
        ObjectNode one = MAPPER.createObjectNode();
        ArrayNode records = MAPPER.createArrayNode();
        ObjectNode lacking = MAPPER.createObjectNode();
        for (FormLine row : TABLE.rows()) {
            for (int i = 0; i < 7; i++) {
                unknown.withObjectProperty(row.label()).put("c" + i, i);
            }
            ObjectNode figures = figures(row, false);
            figures.remove("科研机构");
            one.set(row.label(), figures.deepCopy().put("机构甲", 3));
            lacking.set(row.label(), figures);
            records.addObject().put("项目", row.label()).setAll((ObjectNode) unknown.get(row.label()));
        }
        refuses(unknown);
        refuses(one);
        refuses(lacking);
        refuses(records);
    }

    @Test
    void namesThatDoNotFitTheValuesAreNoOrder() {
        ArrayNode names = names();
        names.remove(2);
        ArrayNode rows = MAPPER.createArrayNode();
        ObjectNode labelled = MAPPER.createObjectNode();
        for (FormLine row : TABLE.rows()) {
            rows.addArray().add(row.label()).addAll(values(row));
            labelled.set(row.label(), values(row));
        }
        refuses(MAPPER.createObjectNode().<ObjectNode>set("列", names).set("行", labelled));
        refuses(MAPPER.createObjectNode().<ObjectNode>set("列", names).set("行", rows));
    }

    @Test
    void theOtherTables() {
        for (boolean records : new boolean[] {false, true}) {
            for (int seed = 0; seed < 4; seed++) {
                Map<String, String> drawn = new LinkedHashMap<>();
                ObjectNode report = MAPPER.createObjectNode();
                report.put("title", "青石县水务局2024年政府信息公开工作年度报告");
                report.set("二、主动公开政府信息情况", table("disclosure", records, seed, drawn));
                report.set("四、政府信息公开行政复议、行政诉讼情况", table("disputes", records, seed, drawn));
                Checks.holds(report.toString(), 1, drawn, Checks.facts(report.toString()));
            }
        }
    }

    private static JsonNode table(String code, boolean records, int seed, Map<String, String> drawn) {
        FormTable table = Samples.forms().latest().table(code).orElseThrow();
        ObjectNode nested = MAPPER.createObjectNode();
        ArrayNode list = MAPPER.createArrayNode();
        for (FormLine row : table.rows()) {
            ObjectNode figures = MAPPER.createObjectNode();
            List<FormLine> mixed = new ArrayList<>(table.columns());
            Collections.shuffle(mixed, new Random(seed));
            for (FormLine column : seed == 0 ? table.columns() : mixed) {
                if (row.columns().isEmpty() || row.columns().contains(column.code())) {
                    int value = 40 + drawn.size();
                    drawn.put(code + "/" + row.code() + "/" + column.code(), String.valueOf(value));
                    figures.put(column.label(), value);
                }
            }
            list.addObject().put("类型", row.label()).setAll(figures);
            ObjectNode into = row.group().isEmpty() ? nested : nested.withObjectProperty(row.group());
            into.set(row.label(), figures);
        }
        return records ? list : nested;
    }
}
