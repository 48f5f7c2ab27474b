package gouji.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.model.Absent;
import gouji.model.Place;
import gouji.model.Reason;
import org.jspecify.annotations.Nullable;

/** What is absent as JSON: its key, and why. */
final class AbsentJson {
    private AbsentJson() {}

    static void write(ObjectNode out, Absent absent) {
        out.put("key", absent.getKey()).put("why", absent.why().code()).put("raw", absent.raw());
        Places.put(out, absent.place());
    }

    static Absent read(JsonItem in) {
        String[] key = in.text("key", "").split("/", -1);
        Reason why = in.code("why", Reason.class, Reason.NOT_IN_SOURCE);
        return new Absent(key[0], part(key, 1), part(key, 2), why, Places.read(in), in.text("raw", ""));
    }

    /** A section whose text is null was not typed from the source: nothing is known of it. */
    static Absent untyped(JsonItem section) {
        return new Absent("section", section.text("code", ""), null, Reason.UNREADABLE, Place.NONE, "");
    }

    private static @Nullable String part(String[] key, int index) {
        boolean any = index >= key.length || key[index].isEmpty() || key[index].equals("*");
        return any ? null : key[index];
    }
}
