package gouji.desk.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.message.Language;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody but the person who opened the address is answered, however the request is made. */
class LoopbackServerTest {
    private final List<Request> asked = new CopyOnWriteArrayList<>();
    private final List<Throwable> failed = new CopyOnWriteArrayList<>();
    private LoopbackServer server;
    private int port;
    private String cookie;

    @BeforeEach
    void open() throws IOException {
        server = LoopbackServer.open(
                0,
                request -> {
                    asked.add(request);
                    if (request.path().equals("/fails")) {
                        throw new IllegalStateException("a <b>secret</b>");
                    }
                    return Answer.page("<p>inside</p>");
                },
                Language.ZH,
                failed::add);
        port = Integer.parseInt(server.address().replaceAll(".*:(\\d+)/.*", "$1"));
        String opened = get("GET " + path(server.address()) + " HTTP/1.1", host());
        cookie = "Cookie: " + opened.replaceAll("(?s).*Set-cookie: ([^;]*);.*", "$1");
        assertTrue(opened.startsWith("HTTP/1.1 303") && opened.contains("HttpOnly; SameSite=Strict"), opened);
        assertFalse(opened.contains("token="), "the address is not shown any longer: " + opened);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static String path(String address) {
        return address.replaceFirst("http://[^/]*", "");
    }

    private String host() {
        return "Host: 127.0.0.1:" + port;
    }

    private String origin() {
        return "Origin: http://127.0.0.1:" + port;
    }

    private String get(String line, String... headers) throws IOException {
        return send("", line, headers);
    }

    private String send(String body, String line, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            String request = line + "\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        }
    }

    private static String read(InputStream in) throws IOException {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException e) {
            return "reset";
        }
    }

    private void refused(int status, String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertFalse(answer.contains("inside"), answer);
        assertEquals(List.of(), asked);
    }

    @Test
    void whoOpenedTheAddressIsAnswered() throws IOException {
        String answer = get("GET /all?q=%E5%B1%80&q=b HTTP/1.1", host(), cookie);
        assertTrue(answer.startsWith("HTTP/1.1 200") && answer.endsWith("<p>inside</p>"), answer);
        assertEquals("局", asked.get(0).query().get("q"));
        String change =
                send("{}", "POST /decide HTTP/1.1", host(), cookie, origin(), "X-Gouji: 1", "Content-Length: 2");
        assertTrue(change.startsWith("HTTP/1.1 200"), change);
        assertTrue(asked.get(1).change());
    }

    @Test
    void everyAnswerForbidsWhatIsNotOfThePage() throws IOException {
        for (String answer : List.of(
                get("GET /all HTTP/1.1", host(), cookie), get("GET /all HTTP/1.1", host()), get("GET / HTTP/1.1"))) {
            String headers = answer.toLowerCase(Locale.ROOT);
            for (String header : List.of(
                    "content-security-policy: default-src 'none'; script-src 'self'",
                    "frame-ancestors 'none'",
                    "x-content-type-options: nosniff",
                    "referrer-policy: no-referrer",
                    "cross-origin-resource-policy: same-origin",
                    "cache-control: no-store")) {
                assertTrue(headers.contains(header), header + "\n" + answer);
            }
            assertFalse(headers.contains("access-control-allow"), answer);
            assertFalse(headers.contains("unsafe"), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: localhost:PORT",
                "Host: 127.0.0.1",
                "Host: 127.0.0.1.evil.example:PORT",
                "Host: 127.0.0.1:80",
                "X-None: 1",
                "Host: 127.0.0.1:PORT\r\nHost: evil.example",
                "Host: 127.0.0.1:PORT, evil.example",
            })
    void anotherNameOfTheMachineIsNoName(String header) throws IOException {
        refused(421, get("GET /all HTTP/1.1", header.replace("PORT", "" + port), cookie));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Cookie: gouji-PORT=", "Cookie: gouji-PORT=guess", "Cookie: gouji=x; a=b"})
    void withoutTheCookieNothingIsAnswered(String header) throws IOException {
        refused(401, get("GET /all HTTP/1.1", host(), header.isEmpty() ? "X: y" : header.replace("PORT", "" + port)));
        refused(401, get("GET /?token=guess HTTP/1.1", host()));
        refused(401, get("GET /?token= HTTP/1.1", host()));
    }

    @Test
    void aTokenChangesNothing() throws IOException {
        String token = server.address().replaceAll(".*token=", "");
        refused(
                401,
                send(
                        "{}",
                        "POST /decide?token=" + token + " HTTP/1.1",
                        host(),
                        origin(),
                        "X-Gouji: 1",
                        "Content-Length: 2"));
    }

    @Test
    void aPageOfAnotherOriginChangesNothing() throws IOException {
        String line = "POST /decide HTTP/1.1";
        String length = "Content-Length: 2";
        refused(403, send("{}", line, host(), cookie, length, "X-Gouji: 1"));
        refused(403, send("{}", line, host(), cookie, length, "X-Gouji: 1", "Origin: null"));
        refused(403, send("{}", line, host(), cookie, length, "X-Gouji: 1", "Origin: https://evil.example"));
        refused(403, send("{}", line, host(), cookie, length, "X-Gouji: 1", "Origin: http://127.0.0.1:80"));
        refused(403, send("{}", line, host(), cookie, length, origin()));
        refused(403, send("{}", line, host(), cookie, length, origin(), "X-Gouji: 1", "Sec-Fetch-Site: cross-site"));
        refused(403, send("{}", line, host(), cookie, length, origin(), origin(), "X-Gouji: 1"));
    }

    @Test
    void aPageOfAnotherOriginReadsNothing() throws IOException {
        refused(403, get("GET /all HTTP/1.1", host(), cookie, "Sec-Fetch-Site: cross-site"));
        refused(403, get("GET /all HTTP/1.1", host(), cookie, "Origin: https://evil.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "PUT", "DELETE", "TRACE", "HEAD", "PATCH"})
    void otherMethodsAreNotTaken(String method) throws IOException {
        String answer = get(method + " /all HTTP/1.1", host(), cookie);
        assertTrue(answer.startsWith("HTTP/1.1 405"), answer);
        assertEquals(List.of(), asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../gouji.db",
                "/a/../../b",
                "/%2e%2e/gouji.db",
                "/a%2fb",
                "/a%00",
                "//evil.example/a",
                "/a\\..\\b",
                "/.git",
                "/A B",
                "/a/",
                "http://127.0.0.1/all",
            })
    void aPathIsAPlainName(String path) throws IOException {
        String answer = get("GET " + path + " HTTP/1.1", host(), cookie);
        assertFalse(answer.startsWith("HTTP/1.1 200"), answer);
        assertEquals(List.of(), asked);
    }

    @Test
    void tooMuchIsNotTaken() throws IOException {
        String[] all = {host(), cookie, origin(), "X-Gouji: 1"};
        refused(413, send("", "POST /upload HTTP/1.1", with(all, "Content-Length: 999999999999")));
        refused(413, send("0\r\n\r\n", "POST /upload HTTP/1.1", with(all, "Transfer-Encoding: chunked")));
        refused(404, get("GET /all?q=" + "a".repeat(5_000) + " HTTP/1.1", host(), cookie));
        refused(404, get("GET /all?" + "a=b&".repeat(60) + " HTTP/1.1", host(), cookie));
        refused(400, get("GET /all?q=%zz HTTP/1.1", host(), cookie));
    }

    private static String[] with(String[] some, String more) {
        List<String> all = new ArrayList<>(List.of(some));
        all.add(more);
        return all.toArray(String[]::new);
    }

    /** Uploads that never come to their end hold neither the page nor a place in its memory. */
    @Test
    void manyThatSendSlowlyDoNotStopThePage() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 30; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                slow.add(socket);
                socket.getOutputStream()
                        .write(("POST /upload HTTP/1.1\r\n"
                                        + String.join("\r\n", host(), cookie, origin(), "X-Gouji: 1")
                                        + "\r\nContent-Length: 9000000\r\n\r\nabc")
                                .getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
            }
            String answer = get("GET /all HTTP/1.1", host(), cookie);
            assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void whatGoesWrongInsideIsNotShown() throws IOException {
        String answer = get("GET /fails HTTP/1.1", host(), cookie);
        assertTrue(answer.startsWith("HTTP/1.1 500") && !answer.contains("secret"), answer);
        assertEquals(1, failed.size());
    }

    @Test
    void noOtherMachineReachesIt() throws IOException {
        for (NetworkInterface one : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address :
                    one.inetAddresses().filter(a -> !a.isLoopbackAddress()).toList()) {
                try (Socket socket = new Socket()) {
                    socket.connect(new InetSocketAddress(address, port), 500);
                    throw new AssertionError("reached by " + address);
                } catch (IOException e) {
                    // nobody listens there
                }
            }
        }
        assertTrue(server.address().startsWith("http://127.0.0.1:"));
    }
}
