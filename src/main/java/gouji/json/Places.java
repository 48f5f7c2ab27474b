package gouji.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.model.Place;

/** Places as JSON: only what is known of them, and nothing at all where nothing is. */
public final class Places {
    private Places() {}

    /** Adds the member {@code place}, unless nothing is known of it. */
    public static void put(ObjectNode out, Place place) {
        if (place != null && !place.equals(Place.NONE)) {
            out.set("place", of(place));
        }
    }

    private static ObjectNode of(Place place) {
        ObjectNode out = Json.MAPPER.createObjectNode();
        number(out, "page", place.page());
        number(out, "line", place.line());
        number(out, "table", place.table());
        number(out, "row", place.row());
        number(out, "column", place.column());
        words(out, "sheet", place.sheet());
        words(out, "address", place.address());
        words(out, "box", place.box());
        words(out, "part", place.part());
        return out;
    }

    private static void number(ObjectNode out, String name, Integer value) {
        if (value != null) {
            out.put(name, value);
        }
    }

    private static void words(ObjectNode out, String name, String value) {
        if (value != null) {
            out.put(name, value);
        }
    }
}
