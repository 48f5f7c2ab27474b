package gouji.write.sarif;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.json.Json;
import gouji.model.Location;
import gouji.model.Place;
import gouji.model.Report;
import gouji.write.output.RunContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Spots of one report as SARIF locations.
 *
 * @param index number of the report among the artifacts
 */
record SarifLocation(RunContext run, Report report, int index) {

    /** A spot of the form: where it stands, and its name and key as a logical location. */
    ObjectNode of(Location spot) {
        ObjectNode out = of(spot.place());
        if (out.at("/physicalLocation/region") instanceof ObjectNode region && spot.quote() != null) {
            region.putObject("snippet").put("text", run.shown(spot.quote()));
        }
        String label = run.label(spot, report.edition());
        out.putArray("logicalLocations").addObject().put("name", label).put("fullyQualifiedName", spot.key());
        out.set("message", SarifDriver.message(label + run.place(spot.place())));
        return out;
    }

    /** A place in the file; a line inside a part of it is no line of the file. */
    ObjectNode of(@Nullable Place place) {
        ObjectNode out = Json.MAPPER.createObjectNode();
        ObjectNode physical = out.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(report.source())).put("index", index);
        if (place != null && place.line() != null && place.part() == null) {
            physical.putObject("region").put("startLine", place.line());
        }
        return out;
    }

    /** A path as a URI reference in ASCII, relative unless the path is absolute. */
    static String uri(String path) {
        String encoded = URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
        String drive = path.matches("[A-Za-z]:/.*") ? "/" : "";
        return path.startsWith("/") || !drive.isEmpty() ? "file://" + drive + encoded : encoded;
    }
}
