package gouji.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.model.Place;
import java.util.Map;

/** Places as JSON: only what is known of them, and nothing at all where nothing is. */
public final class Places {
    private static final String NAME = "place";

    private Places() {}

    /** Adds the member {@code place}, unless nothing is known of it. */
    public static void put(ObjectNode out, Place place) {
        if (place != null && !place.equals(Place.NONE)) {
            RecordJson.write(out.putObject(NAME), place);
        }
    }

    /** The member {@code place}. */
    static Place read(JsonItem in) {
        return in.has(NAME) ? RecordJson.read(Place.class, in.item(NAME), new JsonContext(Map.of(), in)) : Place.NONE;
    }
}
