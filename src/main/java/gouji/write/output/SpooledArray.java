package gouji.write.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import gouji.json.Json;
import java.io.IOException;
import java.io.OutputStream;

/** A JSON array that is gathered while another is written. */
public final class SpooledArray implements AutoCloseable {
    private final Spool spool = new Spool();
    private final JsonGenerator array;

    public SpooledArray() throws IOException {
        array = Json.writer(1).createGenerator(spool.writer());
        array.writeStartArray();
    }

    public void add(JsonNode element) throws IOException {
        array.writeTree(element);
    }

    /** Ends the array and writes it as the next value of {@code out}, which writes to {@code stream}. */
    public void copyTo(JsonGenerator out, OutputStream stream) throws IOException {
        array.writeEndArray();
        array.flush();
        out.writeRawValue("");
        out.flush();
        spool.copyTo(stream);
    }

    @Override
    public void close() throws IOException {
        array.close();
        spool.close();
    }
}
