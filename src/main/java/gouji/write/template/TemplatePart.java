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

    private record Repeated(String list, List<Piece> pieces) implements Piece {}

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
                int named = xml.indexOf(PlaceholderMarker.ROW_NAMED, i);
                at = end(xml, i) + 1;
                pieces.add(new Repeated(xml.substring(i + 1, named), cut(xml.substring(named + 1, at - 1))));
            }
        }
        pieces.add(new Literal(xml.substring(at)));
        return pieces;
    }

    private static int next(String xml, int from) {
        int value = xml.indexOf(PlaceholderMarker.BEGIN, from);
        int row = xml.indexOf(PlaceholderMarker.ROW, from);
        return value < 0 || row < 0 ? Math.max(value, row) : Math.min(value, row);
    }

    /** Where the row that begins there ends; a table in a cell may have rows of its own. */
    private static int end(String xml, int from) {
        int depth = 1;
        int at = from;
        while (depth > 0) {
            at++;
            depth += xml.charAt(at) == PlaceholderMarker.ROW ? 1 : xml.charAt(at) == PlaceholderMarker.ROW_END ? -1 : 0;
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
            } else if (piece instanceof Repeated row) {
                TemplateRows list = Objects.requireNonNull(filling.lists().get(row.list()), row.list());
                for (List<String> texts : rows(list)) {
                    fill(row.pieces(), filling, with(values, row.list(), list, texts), xml);
                }
            }
        }
    }

    /** Without any row the table would not be whole: it keeps one without text. */
    private static List<List<String>> rows(TemplateRows list) {
        return list.rows().isEmpty()
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
