package gouji.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Finds the article content systems put into one string of their JSON as HTML. */
final class JsonPage {
    private static final int SHORTEST = 200;

    private JsonPage() {}

    /** The longest string of HTML, headed by the title the JSON tells. */
    static Optional<String> find(JsonNode root) {
        String longest = "";
        Deque<JsonNode> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            node.forEach(open::push);
            boolean html = node.isTextual() && node.textValue().contains("</");
            longest = html && node.textValue().length() > longest.length() ? node.textValue() : longest;
        }
        String heading = JsonNames.title(root).replace("&", "&amp;").replace("<", "&lt;");
        return longest.length() < SHORTEST ? Optional.empty() : Optional.of("<h1>" + heading + "</h1>" + longest);
    }
}
