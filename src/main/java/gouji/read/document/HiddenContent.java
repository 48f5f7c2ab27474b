package gouji.read.document;

import gouji.message.Text;
import gouji.model.HiddenData;
import gouji.model.Place;
import gouji.text.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Collects what a file carries along without showing it. */
public final class HiddenContent {
    private static final Text NOTHING = Text.bare("");

    private final List<HiddenData> all = new ArrayList<>();

    /** So many comments of readers. */
    public HiddenContent comments(int count) {
        return count == 0 ? this : add("comment", count, NOTHING, Place.NONE);
    }

    /** So many tracked changes that nobody accepted or refused. */
    public HiddenContent revisions(int count) {
        return count == 0 ? this : add("revision", count, NOTHING, Place.NONE);
    }

    /** The names the properties of the file tell of who wrote it; null and blank ones are none. */
    public HiddenContent authors(String... names) {
        Stream.of(names)
                .filter(Objects::nonNull)
                .map(Space::trim)
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name -> add("author", 1, Text.bare(name), Place.NONE));
        return this;
    }

    /** Something of a workbook that is hidden, in the words of users. */
    public HiddenContent add(String kind, int count, Text what, Place place) {
        all.add(new HiddenData(kind, count, what.zh(), what.en().equals(what.zh()) ? null : what.en(), place));
        return this;
    }

    public List<HiddenData> all() {
        return List.copyOf(all);
    }
}
