package gouji.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.read.document.FormWords;
import gouji.text.Space;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the names of JSON members say of the text they hold. */
final class JsonNames {
    private static final Set<String> TITLE = Set.of("title", "articletitle", "标题", "题目", "报告标题", "报告名称");
    private static final Set<String> HEADING = Set.of("heading", "header", "章节", "章节标题", "小标题");
    private static final Set<String> TEXT = Set.of(
            "text",
            "content",
            "body",
            "paragraph",
            "paragraphs",
            "table",
            "tables",
            "rows",
            "sections",
            "正文",
            "内容",
            "文本",
            "段落",
            "表格",
            "数据",
            "章节列表");

    private JsonNames() {}

    static boolean isTitle(String name) {
        return TITLE.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean isHeading(String name) {
        return HEADING.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether the name is part of the layout and not of the report. */
    static boolean isSilent(String name) {
        return TEXT.contains(name.toLowerCase(Locale.ROOT)) || name.chars().allMatch(c -> c < 0x2E80);
    }

    /** Whether an object, or one inside it, names a column of the form. */
    static boolean nameColumns(JsonNode object, FormWords words) {
        return object.properties().stream()
                .anyMatch(m -> m.getValue().isObject()
                        ? nameColumns(m.getValue(), words)
                        : m.getValue().isValueNode() && words.isColumn(m.getKey()));
    }

    /** The names of columns an object tells beside its rows, as a list or in one text, or none. */
    static List<String> columns(JsonNode object, FormWords words) {
        for (JsonNode member : object) {
            List<String> names = listed(member, words);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    /** The names a list, or a text that parts them, holds when it names columns of the form and nothing else, or none. */
    static List<String> listed(JsonNode list, FormWords words) {
        List<String> names = new ArrayList<>();
        if (list.isArray()) {
            list.forEach(name -> names.add(name(name)));
        } else if (list.isTextual()) {
            names.addAll(List.of(Space.trim(Space.regular(list.textValue())).split("[,，、;；| \t\n]+")));
        }
        long known = names.stream().filter(words::isColumn).count();
        boolean columns = known > 1 && known * 2 >= names.size();
        return columns && names.stream().noneMatch(String::isEmpty) ? names : List.of();
    }

    /** A name as such, or the one text of an object that says more of a column. */
    private static String name(JsonNode told) {
        if (told.isTextual()) {
            return told.textValue();
        }
        List<String> chinese = new ArrayList<>();
        told.forEach(v -> {
            if (told.isObject() && v.isTextual() && v.textValue().chars().anyMatch(c -> c >= 0x2E80)) {
                chinese.add(v.textValue());
            }
        });
        return chinese.size() == 1 ? chinese.get(0) : "";
    }

    /** The first title told, those nearest to the root first, else "". */
    static String title(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonNode node = open.poll();
            for (var member : node.properties()) {
                if (isTitle(member.getKey()) && member.getValue().isTextual()) {
                    return Space.trim(member.getValue().textValue());
                }
            }
            node.forEach(open::add);
        }
        return "";
    }
}
