package gouji.json;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;

/** The one way JSON is read and laid out here: exact decimals, bounded nesting, inner objects on one line. */
public final class Json {
    /** The shape of what is written, told in a member {@code format}; what was written before has none. */
    public static final int FORMAT = 1;

    private static final int NESTING = 100;

    /** Reads numbers exactly and refuses a name told twice in one object. */
    public static final JsonMapper MAPPER = JsonMapper.builder(new JsonFactoryBuilder()
                    .characterEscapes(new UnseenEscapes())
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(NESTING)
                            .build())
                    .build())
            .addModule(new DayModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    /** Digits a number may have before or behind its point: a few bytes such as 1e999999999 tell a billion of them. */
    private static final int DIGITS = 1000;

    private Json() {}

    /** Whether an object was written in a shape later than is known here. */
    public static boolean isNewer(JsonNode object) {
        return object.path("format").asInt(FORMAT) > FORMAT;
    }

    /** Whether a number can be written out in digits. */
    public static boolean isPrintable(BigDecimal number) {
        return Math.abs((long) number.scale()) <= DIGITS && number.precision() <= DIGITS;
    }

    /** Parses bytes in UTF-8, UTF-16 or UTF-32; fails when they are no JSON. */
    public static JsonNode parse(byte[] bytes) throws IOException {
        return MAPPER.readTree(bytes);
    }

    /** A writer that breaks lines down to {@code depth} levels and keeps what lies deeper on one line. */
    public static ObjectWriter writer(int depth) {
        return MAPPER.writer(new JsonIndenter(depth));
    }
}
