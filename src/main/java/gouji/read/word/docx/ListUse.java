package gouji.read.word.docx;

import gouji.read.word.ListLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A list of a document: the definition it follows, and where it differs. */
final class ListUse {
    private final Map<Integer, Integer> starts = new TreeMap<>();
    private final Map<Integer, ListLevel> own = new TreeMap<>();

    @Nullable
    String definition;

    void read(XmlElements xml) {
        while (xml.child()) {
            switch (xml.name()) {
                case "abstractNumId", "ilst" -> definition = xml.value();
                case "lvlOverride" -> readOverride(xml);
                default -> xml.skip();
            }
        }
    }

    private void readOverride(XmlElements xml) {
        int level = XmlElements.number(xml.attribute("ilvl"), -1);
        while (xml.child()) {
            switch (xml.name()) {
                case "startOverride" -> starts.put(level, xml.number(1));
                case "lvl" -> {
                    LevelFormat format = new LevelFormat();
                    format.read(xml);
                    own.put(level, format.level());
                }
                default -> xml.skip();
            }
        }
    }

    /** The label of the next item of this list. A start of its own counts once. */
    String next(ListDefinition defined, int level) {
        Integer start = starts.remove(level);
        if (start != null) {
            defined.counters.restart(level, start);
        }
        List<ListLevel> levels = new ArrayList<>(defined.levels);
        own.forEach((at, format) -> levels.set(at, format));
        return defined.counters.next(levels, level);
    }
}
