package gouji.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;

/** Breaks lines down to a depth and keeps what lies deeper on one line. */
final class JsonIndenter extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1L;
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private final int depth;

    JsonIndenter(int depth) {
        super(PrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        this.depth = depth;
        indentObjectsWith(LINES);
        indentArraysWith(LINES);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new JsonIndenter(depth);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        begin(out);
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        begin(out);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        separate(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        separate(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        end(out, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        _nesting++;
        out.writeRaw('[');
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) throws IOException {
        end(out, values, ']');
    }

    private void begin(JsonGenerator out) throws IOException {
        if (_nesting <= depth) {
            LINES.writeIndentation(out, _nesting);
        }
    }

    private void separate(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        if (_nesting <= depth) {
            LINES.writeIndentation(out, _nesting);
        } else {
            out.writeRaw(' ');
        }
    }

    private void end(JsonGenerator out, int members, char bracket) throws IOException {
        _nesting--;
        if (members > 0 && _nesting < depth) {
            LINES.writeIndentation(out, _nesting);
        }
        out.writeRaw(bracket);
    }
}
