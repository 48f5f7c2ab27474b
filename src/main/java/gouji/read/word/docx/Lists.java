package gouji.read.word.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lists of a document, by id. */
final class Lists {
    private final Map<String, ListDefinition> definitions = new HashMap<>();
    private final Map<String, ListDefinition> byStyle = new HashMap<>();
    private final Map<String, ListUse> lists = new HashMap<>();

    Lists(Optional<XmlElements> part) {
        part.ifPresent(this::read);
    }

    private void read(XmlElements xml) {
        while (xml.child()) {
            switch (xml.name()) {
                case "abstractNum" -> define(xml, "abstractNumId");
                case "listDef" -> define(xml, "listDefId");
                case "num" -> use(xml, "numId");
                case "list" -> use(xml, "ilfo");
                default -> xml.skip();
            }
        }
    }

    private void define(XmlElements xml, String name) {
        ListDefinition definition = new ListDefinition();
        definitions.put(xml.attribute(name), definition);
        definition.read(xml);
        if (definition.defines != null) {
            byStyle.put(definition.defines, definition);
        }
    }

    private void use(XmlElements xml, String name) {
        ListUse use = new ListUse();
        lists.put(xml.attribute(name), use);
        use.read(xml);
    }

    /** The label of the next paragraph of a list, as shown; "" for a bullet or an unknown list. */
    String next(String list, int level) {
        ListUse use = lists.get(list);
        ListDefinition definition = use == null ? null : definition(use);
        return use == null || definition == null || !ListDefinition.isLevel(level) ? "" : use.next(definition, level);
    }

    /** The level of a list that a paragraph style stands for; 0 when it stands for none. */
    int level(String list, @Nullable String style) {
        ListUse use = lists.get(list);
        ListDefinition definition = use == null ? null : definition(use);
        for (int level = 0; definition != null && style != null && level < ListDefinition.LEVELS; level++) {
            if (style.equals(definition.styles[level])) {
                return level;
            }
        }
        return 0;
    }

    private @Nullable ListDefinition definition(ListUse use) {
        ListDefinition definition = definitions.get(use.definition);
        return definition != null && definition.refersTo != null
                ? byStyle.getOrDefault(definition.refersTo, definition)
                : definition;
    }
}
