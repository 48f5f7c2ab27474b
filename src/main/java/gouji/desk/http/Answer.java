package gouji.desk.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What is sent back.
 *
 * @param status code of HTTP
 * @param type media type
 * @param body the content
 * @param headers more headers than every answer has
 */
public record Answer(int status, String type, byte[] body, Map<String, String> headers) {
    private static final String HTML = "text/html; charset=utf-8";

    public Answer(int status, String type, byte[] body) {
        this(status, type, body, Map.of());
    }

    /** A page. */
    public static Answer page(String html) {
        return new Answer(200, HTML, html.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer json(String json) {
        return new Answer(200, "application/json; charset=utf-8", json.getBytes(StandardCharsets.UTF_8));
    }

    /** A sentence for the person, about what was asked. */
    public static Answer refusal(int status, String sentence) {
        return new Answer(status, "text/plain; charset=utf-8", sentence.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends the browser to another page of the desk. */
    public static Answer see(String path) {
        return see(path, Map.of());
    }

    /** @param more headers besides */
    static Answer see(String path, Map<String, String> more) {
        Map<String, String> headers = new HashMap<>(more);
        headers.put("Location", path);
        return new Answer(303, "text/plain; charset=utf-8", new byte[0], headers);
    }

    /** A file to be kept, never to be shown by the browser. */
    public static Answer file(String name, byte[] content) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return new Answer(
                200,
                "application/octet-stream",
                content,
                Map.of("Content-Disposition", "attachment; filename*=UTF-8''" + encoded));
    }
}
