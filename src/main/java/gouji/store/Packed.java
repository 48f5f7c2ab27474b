package gouji.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import gouji.json.FactsJson;
import gouji.json.Json;
import gouji.model.Facts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Values as they lie in the file: JSON, compressed to a tenth. */
final class Packed {
    private Packed() {}

    static byte[] facts(List<Facts> reports) {
        ArrayNode all = Json.MAPPER.createArrayNode();
        reports.forEach(facts -> all.add(FactsJson.write(facts)));
        return pack(all);
    }

    static List<Facts> facts(byte[] packed) {
        JsonNode json = unpack(packed, JsonNode.class);
        return FactsJson.read(json, "", "").stream().map(FactsJson.Entry::facts).toList();
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
