package gouji.write.template;

import gouji.write.output.XmlWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A part of a Word file cut at its placeholders, ready to be filled often. */
final class TemplatePart {
    private sealed interface Piece {}

    private record Literal(String xml) implements Piece {}

    private record Value(String name) implements Piece {}

    /** @param kept whether a list without rows leaves one row without text: without any row a table would not be whole */
    private record Repeated(String list, boolean kept, List<Piece> pieces) implements Piece {}

    private record Optional(String name, List<Piece> pieces) implements Piece {}

    private final List<Piece> pieces;

    /** @param marked the part as {@link PlaceholderMarker} leaves it, as text */
    TemplatePart(String marked) {
        pieces = cut(marked);
    }

    private static List<Piece> cut(String xml) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int i = next(xml, at); i >= 0; i = next(xml, at)) {
            pieces.add(new Literal(xml.substring(at, i)));
            if (xml.charAt(i) == PlaceholderMarker.BEGIN) {
                at = xml.indexOf(PlaceholderMarker.END, i) + 1;
                pieces.add(new Value(xml.substring(i + 1, at - 1)));
            } else {
                int named = xml.indexOf(PlaceholderMarker.NAMED, i);
                at = end(xml, i) + 1;
                pieces.add(block(xml.charAt(i), xml.substring(i + 1, named), cut(xml.substring(named + 1, at - 1))));
            }
        }
        pieces.add(new Literal(xml.substring(at)));
        return pieces;
    }

    private static Piece block(char mark, String name, List<Piece> pieces) {
        return mark == PlaceholderMarker.CONDITION
                ? new Optional(name, pieces)
                : new Repeated(name, mark == PlaceholderMarker.ROW, pieces);
    }

    private static int next(String xml, int from) {
        int at = from;
        while (at < xml.length() && xml.charAt(at) != PlaceholderMarker.BEGIN && !opens(xml.charAt(at))) {
            at++;
        }
        return at == xml.length() ? -1 : at;
    }

    private static boolean opens(char mark) {
        return mark == PlaceholderMarker.ROW
                || mark == PlaceholderMarker.PARAGRAPH
                || mark == PlaceholderMarker.CONDITION;
    }

    private static boolean closes(char mark) {
        return mark == PlaceholderMarker.ROW_END || mark == PlaceholderMarker.CONDITION_END;
    }

    /** Where the block that begins there ends; it may have others in it. */
    private static int end(String xml, int from) {
        int depth = 1;
        int at = from;
        while (depth > 0) {
            at++;
            depth += opens(xml.charAt(at)) ? 1 : closes(xml.charAt(at)) ? -1 : 0;
        }
        return at;
    }

    String fill(TemplateValues filling) {
        StringBuilder xml = new StringBuilder();
        fill(pieces, filling, filling.values(), xml);
        return xml.toString();
    }

    private static void fill(
            List<Piece> pieces, TemplateValues filling, Map<String, String> values, StringBuilder xml) {
        for (Piece piece : pieces) {
            if (piece instanceof Literal literal) {
                xml.append(literal.xml());
            } else if (piece instanceof Value value) {
                xml.append(XmlWriter.escaped(values.getOrDefault(value.name(), "")));
            } else if (piece instanceof Optional optional && filling.has(optional.name())) {
                fill(optional.pieces(), filling, values, xml);
            } else if (piece instanceof Repeated repeated) {
                TemplateRows list = Objects.requireNonNull(filling.lists().get(repeated.list()), repeated.list());
                for (List<String> texts : rows(list, repeated.kept())) {
                    fill(repeated.pieces(), filling, with(values, repeated.list(), list, texts), xml);
                }
            }
        }
    }

    private static List<List<String>> rows(TemplateRows list, boolean kept) {
        return list.rows().isEmpty() && kept
                ? List.of(Collections.nCopies(list.columns().size(), "—"))
                : list.rows();
    }

    private static Map<String, String> with(
            Map<String, String> values, String name, TemplateRows list, List<String> texts) {
        Map<String, String> all = new HashMap<>(values);
        for (int i = 0; i < texts.size(); i++) {
            all.put(name + TemplateValues.BETWEEN + list.columns().get(i), texts.get(i));
        }
        return all;
    }
}
