package gouji.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.model.FactKinds;
import gouji.model.Facts;
import gouji.model.ReportFact;
import gouji.redaction.Redaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The fact format: what {@code extract} writes, and what {@code check} reads in place of a report. */
public final class FactsJson {
    private FactsJson() {}

    /** One report of a fact file: its facts, and the names of the members the file told, whatever stood in them. */
    public record Entry(Facts facts, Set<String> told) {}

    /** The facts as a JSON object, with every number that stands in them. */
    public static ObjectNode write(Facts facts) {
        ObjectNode out = Json.MAPPER.createObjectNode().put("format", Json.FORMAT);
        RecordJson.write(out, facts.report());
        for (Class<? extends ReportFact> kind : FactKinds.read()) {
            ArrayNode list = out.putArray(FactKinds.list(kind));
            facts.read().of(kind).forEach(fact -> RecordJson.write(list.addObject(), (Record) fact));
        }
        return out;
    }

    /** The facts as a JSON object; every text of the report goes through {@code mask}. */
    public static ObjectNode write(Facts facts, UnaryOperator<String> mask) {
        return write(new Redaction(mask).of(facts));
    }

    /** Whether a JSON file is in this format: an object with an array {@code cells}, or an array of such objects. */
    public static boolean isFacts(JsonNode root) {
        JsonNode first = root.isArray() ? root.path(0) : root;
        return first.path("cells").isArray()
                        && first.path("cells").path(0).path("column").isTextual()
                || first.path("cells").isArray() && first.path("absent").isArray();
    }

    /**
     * Reads every report of a file.
     *
     * @param source path of the file, for reports that name no source of their own
     * @param sha256 hash of the file, likewise
     * @throws MalformedFactsException when a part is not in the format
     */
    public static List<Entry> read(JsonNode root, String source, String sha256) {
        if (!root.isArray()) {
            return List.of(entry(new JsonItem(root, ""), source, sha256));
        }
        List<Entry> entries = new ArrayList<>();
        for (JsonNode element : root) {
            entries.add(entry(new JsonItem(element, "/" + entries.size()), source, sha256));
        }
        return entries;
    }

    private static Entry entry(JsonItem in, String source, String sha256) {
        if (in.number("format", Json.FORMAT) > Json.FORMAT) {
            throw in.wrong("format", "newer");
        }
        Set<String> told = new TreeSet<>();
        in.json().properties().forEach(member -> told.add(member.getKey()));
        return new Entry(new FactsReader(in).read(source, sha256), told);
    }
}
