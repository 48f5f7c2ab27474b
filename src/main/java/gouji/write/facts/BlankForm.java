package gouji.write.facts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.form.Form;
import gouji.form.FormLine;
import gouji.form.FormTable;
import gouji.form.Forms;
import gouji.form.Heading;
import gouji.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * An empty form in the fact format, to type into what no program can read. A cell left null is blank; a cell deleted is
 * one the report lacks; a section whose text is left null was not typed, and nothing is said of it.
 */
public final class BlankForm {
    private static final int DEPTH = 3;

    private BlankForm() {}

    /** Writes the form of one edition; the stream stays open. */
    public static void write(Form form, Forms forms, OutputStream stream) throws IOException {
        ObjectNode out = Json.MAPPER
                .createObjectNode()
                .put("format", Json.FORMAT)
                .put("unit", "")
                .putNull("year")
                .put("kind", "unknown")
                .put("level", "unknown")
                .put("scope", "unknown")
                .put("edition", form.edition())
                .put("title", "")
                .putNull("titleYear");
        ArrayNode cells = out.putArray("cells");
        form.tables().forEach(table -> cells(table, form, forms, cells));
        ArrayNode sections = out.putArray("sections");
        for (Heading heading : form.sections()) {
            section(heading, sections);
        }
        stream.write(Json.writer(DEPTH)
                .writeValueAsBytes(Json.MAPPER.createArrayNode().add(out)));
        stream.write('\n');
    }

    private static void cells(FormTable table, Form form, Forms forms, ArrayNode cells) {
        for (FormLine row : table.rows()) {
            List<String> columns = row.columns().isEmpty()
                    ? table.columns().stream().map(FormLine::code).toList()
                    : row.columns();
            for (String column : columns) {
                cells.addObject()
                        .put("table", table.code())
                        .put("row", row.code())
                        .put("column", column)
                        .put("label", forms.label(form.edition(), table.section(), table.code(), row.code(), column))
                        .putNull("value");
            }
        }
    }

    private static void section(Heading heading, ArrayNode sections) {
        int number = sections.size() + 1;
        sections.addObject()
                .put("code", heading.code())
                .put("number", number)
                .put("heading", heading.label())
                .put("order", number)
                .putNull("text");
    }
}
