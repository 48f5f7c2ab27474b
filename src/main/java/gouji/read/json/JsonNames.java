package gouji.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.read.document.Space;
import java.util.ArrayDeque;
import java.util.Deque;
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
