package gouji.read.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import gouji.json.Json;
import gouji.model.Trouble;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import java.io.IOException;

/** Counts what JSON holds before any of it is kept: a few bytes of it become many times as many in memory. */
final class JsonSize {
    private final Limits limits;

    JsonSize(Limits limits) {
        this.limits = limits;
    }

    /**
     * @throws IOException when it is no JSON
     * @throws gouji.read.document.RefusalException when it holds too many parts
     */
    void check(String text) throws IOException {
        int parts = 0;
        try (JsonParser parser = Json.MAPPER.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                parts += token.isStructStart() ? 1 : 0;
                if (parts > limits.parts()) {
                    throw RefusalException.saying(Trouble.TOO_COMPLEX, "json.parts", limits.parts());
                }
            }
        }
    }
}
