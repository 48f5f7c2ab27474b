package gouji.cli;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.cli.terminal.Terminal;
import gouji.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The desk as the command opens it, and a person at its pages. */
final class OpenDesk implements AutoCloseable {
    private static final Pattern ROW = Pattern.compile(
            "<a href=\"/report\\?id=(\\d+)\">([^<]*)</a></th>\\s*<td[^>]*><span class=\"verdict ([a-z]+)\">");

    private final StringWriter said = new StringWriter();
    private final Thread command;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;
    private final String base;

    OpenDesk(Path folder, String day, Object... more) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("serve", "--rules=rules", "--no-browser", "--as-of=" + day, folder.toString()));
        for (Object one : more) {
            arguments.add(one.toString());
        }
        PrintWriter messages = new PrintWriter(said, true);
        command = new Thread(
                () -> Main.run(
                        arguments.toArray(String[]::new),
                        new Terminal(OutputStream.nullOutputStream(), messages, messages, false)),
                "desk");
        command.start();
        address = told();
        base = address.replaceFirst("/\\?.*", "");
        send(HttpRequest.newBuilder(URI.create(address)));
    }

    private String told() throws IOException {
        Pattern pattern = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/\\?token=\\S+");
        for (int i = 0; i < 600 && command.isAlive(); i++) {
            Matcher found = pattern.matcher(said.toString());
            if (found.find()) {
                return found.group();
            }
            pause();
        }
        throw new IOException("no desk: " + said);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return browser.send(request.timeout(Duration.ofMinutes(2)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    String get(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(base + path))).body();
    }

    private HttpResponse<String> post(String path, byte[] body) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Origin", base)
                .header("X-Gouji", "1")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** What is answered to a change. */
    String change(String path, Map<String, Object> said) throws IOException {
        return post(path, Json.MAPPER.writeValueAsBytes(said)).body();
    }

    void drop(Path file, String to) throws IOException {
        String name = URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8);
        HttpResponse<String> answer = post("/upload?to=" + to + "&name=" + name, Files.readAllBytes(file));
        if (answer.statusCode() != 200) {
            throw new IOException(answer.body());
        }
    }

    /** Waits until all has been read and laid beside each other; returns the page of all. */
    String settled() throws IOException {
        String before = "";
        for (int i = 0; i < 600; i++) {
            JsonNode state = Json.parse(get("/state?since=-1").getBytes(StandardCharsets.UTF_8));
            String now = state.toString();
            if (state.path("idle").asBoolean() && now.equals(before)) {
                return get("/all");
            }
            before = now;
            pause();
        }
        throw new IOException("it does not come to rest: " + before);
    }

    /** The verdicts by unit, or by file where the unit is not known. */
    static Map<String, String> verdicts(String all) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        ROW.matcher(all).results().forEach(row -> verdicts.put(row.group(2), row.group(3)));
        return verdicts;
    }

    /** The number of a unit's report. */
    static int report(String all, String unit) {
        return ROW.matcher(all)
                .results()
                .filter(row -> row.group(2).contains(unit))
                .map(row -> Integer.parseInt(row.group(1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(unit + " is not in " + verdicts(all)));
    }

    /** What a count of the page of all says. */
    static String count(String all, String name) {
        Matcher count =
                Pattern.compile("<dt>" + name + "</dt><dd>(?:<a[^>]*>)?([^<]*)").matcher(all);
        return count.find() ? count.group(1) : "-";
    }

    /** Where the page is, with what lets a browser in. */
    String address() {
        return address;
    }

    String said() {
        return said.toString();
    }

    @Override
    public void close() throws IOException {
        command.interrupt();
        try {
            command.join(20_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
