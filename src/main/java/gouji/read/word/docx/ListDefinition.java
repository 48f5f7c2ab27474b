package gouji.read.word.docx;

import gouji.read.word.Counters;
import gouji.read.word.ListLevel;
import gouji.read.word.NumberFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a list is numbered, and how far its count has come. Several lists may share one definition and its count. */
final class ListDefinition {
    static final int LEVELS = 9;
    private static final ListLevel UNKNOWN = new ListLevel(1, NumberFormat.BULLET, "", null, false);

    final List<ListLevel> levels = new ArrayList<>(Collections.nCopies(LEVELS, UNKNOWN));
    /** For each level the paragraph style that stands for it, or null. */
    final String[] styles = new String[LEVELS];

    final Counters counters = new Counters(LEVELS);
    /** The list style that defines the levels instead, or null. */
    @Nullable
    String refersTo;
    /** The list style these levels define, or null. */
    @Nullable
    String defines;

    void read(XmlElements xml) {
        while (xml.child()) {
            switch (xml.name()) {
                case "lvl" -> readLevel(xml);
                case "numStyleLink" -> refersTo = xml.value();
                case "styleLink" -> defines = xml.value();
                default -> xml.skip();
            }
        }
    }

    private void readLevel(XmlElements xml) {
        int at = XmlElements.number(xml.attribute("ilvl"), -1);
        LevelFormat format = new LevelFormat();
        format.read(xml);
        if (isLevel(at)) {
            levels.set(at, format.level());
            styles[at] = format.style;
        }
    }

    static boolean isLevel(int level) {
        return level >= 0 && level < LEVELS;
    }
}
