package gouji.review.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.finding.Figures;
import gouji.finding.Finding;
import gouji.json.FactsJson;
import gouji.json.Json;
import gouji.model.Facts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Values as they lie in the file: JSON, compressed to a tenth. */
final class CompressedJson {
    private CompressedJson() {}

    static byte[] facts(List<Facts> reports) {
        ArrayNode all = Json.MAPPER.createArrayNode();
        reports.forEach(facts -> all.add(FactsJson.write(facts)));
        return pack(all);
    }

    static List<Facts> facts(byte[] packed) {
        JsonNode json = unpack(packed, JsonNode.class);
        return FactsJson.read(json, "", "").stream().map(FactsJson.Entry::facts).toList();
    }

    /** A finding. One that was stored before figures had names has two of them beside it. */
    static Finding finding(byte[] packed) {
        ObjectNode json = unpack(packed, ObjectNode.class);
        JsonNode expected = json.remove(Figures.EXPECTED);
        JsonNode actual = json.remove(Figures.ACTUAL);
        if (!json.has("figures")) {
            ObjectNode figures = json.putObject("figures").putObject("byName");
            put(figures, Figures.EXPECTED, expected);
            put(figures, Figures.ACTUAL, actual);
        }
        try {
            return Json.MAPPER.treeToValue(json, Finding.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules that looked at a report, each with what it could not see. */
    static Map<String, List<String>> looked(byte[] packed) {
        return Json.MAPPER.convertValue(unpack(packed, JsonNode.class), new TypeReference<>() {});
    }

    private static void put(ObjectNode figures, String name, JsonNode value) {
        if (value != null && !value.isNull()) {
            figures.set(name, value);
        }
    }

    static byte[] pack(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, fast)) {
            out.write(Json.MAPPER.writeValueAsBytes(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    static <T> T unpack(byte[] packed, Class<T> type) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return Json.MAPPER.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
