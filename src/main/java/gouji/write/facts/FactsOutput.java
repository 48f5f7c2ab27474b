package gouji.write.facts;

import com.fasterxml.jackson.core.JsonGenerator;
import gouji.json.FactsJson;
import gouji.json.Json;
import gouji.model.Facts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.UnaryOperator;

/** Facts of many reports as one JSON array; its shape is published in {@code schema/extract.schema.json}. */
public final class FactsOutput implements AutoCloseable {
    private static final int DEPTH = 3;

    private final JsonGenerator out;
    private final UnaryOperator<String> mask;

    /** @param mask hides numbers of persons in a text */
    public FactsOutput(OutputStream stream, UnaryOperator<String> mask) throws IOException {
        this.out = Json.writer(DEPTH).createGenerator(stream);
        this.mask = mask;
        out.writeStartArray();
    }

    public void add(Facts facts) throws IOException {
        out.writeTree(FactsJson.write(facts, mask));
    }

    /** Ends the array; the stream it writes to stays open. */
    @Override
    public void close() throws IOException {
        out.writeEndArray();
        out.writeRaw('\n');
        out.close();
    }
}
