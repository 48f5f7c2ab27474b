package gouji.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.model.Place;
import gouji.read.document.Blocks;
import gouji.read.document.Content;
import gouji.read.document.FormWords;
import gouji.read.document.GridCell;
import gouji.read.document.Limits;
import gouji.text.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks JSON that tells a report by names and values, and lays it out as headings, paragraphs and grids. */
final class JsonWalk {
    private static final int HEADING = 2;

    private final FormWords words;
    private final Set<String> codes;
    private final Blocks blocks;
    /** The names of columns told beside the rows being walked. */
    private List<String> names = List.of();

    JsonWalk(FormWords words, Limits limits) {
        this.words = words;
        this.codes = JsonCodes.of(words.forms());
        this.blocks = new Blocks(limits);
    }

    Content read(JsonNode root) {
        walk(root, "");
        return new Content(JsonNames.title(root), blocks.all(), List.of());
    }

    private void walk(JsonNode node, String pointer) {
        if (node.isObject()) {
            object(node, pointer);
        } else if (node.isArray()) {
            array(node, pointer);
        } else {
            text(JsonRow.text(node), pointer);
        }
    }

    private void object(JsonNode object, String pointer) {
        new JsonCodes(words.forms(), codes, object).chapters(pointer).forEach((heading, rows) -> {
            blocks.paragraph(heading, HEADING, Place.part(pointer));
            table(rows, pointer);
        });
        List<String> around = names;
        List<String> own = JsonNames.columns(object, words);
        names = own.isEmpty() ? around : own;
        members(object, pointer);
        names = around;
    }

    private void members(JsonNode object, String pointer) {
        JsonRows rows = new JsonRows(words, names);
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (!JsonNames.listed(member.getValue(), words).isEmpty()) {
                continue;
            }
            if (rows.isTable(member.getKey(), member.getValue())) {
                rows.add(List.of(member.getKey()), member.getValue(), JsonRow.step(pointer, member.getKey()));
            } else {
                table(rows.rows(), pointer);
                rows = new JsonRows(words, names);
                member(member.getKey(), member.getValue(), JsonRow.step(pointer, member.getKey()));
            }
        }
        table(rows.rows(), pointer);
    }

    private void member(String name, JsonNode value, String pointer) {
        boolean silent = JsonNames.isSilent(name);
        if (value.isValueNode() && (JsonNames.isTitle(name) || JsonNames.isHeading(name))) {
            blocks.paragraph(JsonRow.text(value), JsonNames.isTitle(name) ? 1 : HEADING, Place.part(pointer));
        } else if (value.isContainerNode() || words.isHeading(name) || Numbering.end(name) > 0) {
            blocks.paragraph(silent ? "" : name, HEADING, Place.part(pointer));
            walk(value, pointer);
        } else if (!silent) {
            text(name + "：" + JsonRow.text(value), pointer);
        } else if (value.isTextual() && value.textValue().chars().anyMatch(c -> c >= 0x2E80)) {
            text(value.textValue(), pointer);
        }
    }

    private void text(String text, String pointer) {
        text.lines().forEach(line -> blocks.paragraph(line, 0, Place.part(pointer)));
    }

    private void array(JsonNode array, String pointer) {
        boolean grid = !array.isEmpty();
        for (JsonNode row : array) {
            grid &= row.isArray() && !row.isEmpty() && values(row).stream().allMatch(JsonNode::isValueNode);
        }
        if (grid) {
            grid(array, pointer);
            return;
        }
        JsonRecords records = new JsonRecords(words, names);
        if (!array.isEmpty() && records.are(array)) {
            table(records.rows(array, pointer), pointer);
            return;
        }
        for (int i = 0; i < array.size(); i++) {
            walk(array.get(i), pointer + "/" + i);
        }
    }

    private void grid(JsonNode array, String pointer) {
        List<List<GridCell>> rows = new ArrayList<>();
        header(array).ifPresent(rows::add);
        int headers = rows.size();
        for (JsonNode values : array) {
            List<GridCell> row = new ArrayList<>();
            for (JsonNode value : values) {
                Place place = Place.part(pointer + "/" + (rows.size() - headers) + "/" + row.size());
                row.add(new GridCell(
                        JsonRow.text(value), place.inTable(blocks.nextGrid(), rows.size() + 1, row.size() + 1)));
            }
            rows.add(row);
        }
        blocks.grid(rows, Place.part(pointer));
    }

    /** The names told beside a grid that does not name its columns itself, over its last columns. */
    private Optional<List<GridCell>> header(JsonNode array) {
        int width = 0;
        for (JsonNode row : array) {
            width = Math.max(width, row.size());
            for (JsonNode cell : row) {
                if (words.isColumn(cell.asText()) && !words.isRow(cell.asText())) {
                    return Optional.empty();
                }
            }
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<GridCell> header = new ArrayList<>();
        for (int i = names.size(); i < width; i++) {
            header.add(new GridCell("", Place.NONE));
        }
        names.forEach(name -> header.add(new GridCell(name, Place.NONE)));
        return Optional.of(header);
    }

    private void table(List<JsonRow> rows, String pointer) {
        if (!rows.isEmpty()) {
            JsonTable table = new JsonTable(rows, blocks.nextGrid());
            blocks.grid(isSideBySide(rows) ? table.wide() : table.tall(), Place.part(pointer));
        }
    }

    private static List<JsonNode> values(JsonNode row) {
        List<JsonNode> values = new ArrayList<>();
        row.forEach(values::add);
        return values;
    }

    /** Whether the form prints these rows beside each other, each as a block of columns. */
    private boolean isSideBySide(List<JsonRow> rows) {
        return rows.stream()
                .allMatch(r -> !r.columns().isEmpty()
                        && words.isBlock(r.labels().get(r.labels().size() - 1)));
    }
}
