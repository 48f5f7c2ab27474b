package gouji.desk.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Who may ask what. Any page in the browser can reach this port, and any program of the machine: the one address is told to
 * one person, and holds a secret that a cookie takes over.
 */
final class Admission {
    /** A page of another origin cannot send it without asking, and is not answered when it asks. */
    private static final String HEADER = "X-Gouji";

    static final String TOKEN = "token";

    private static final int BYTES = 32;

    private final String token = secret();
    private final String session = secret();
    private final String host;

    /** @param port the port the page is served on */
    Admission(int port) {
        this.host = "127.0.0.1:" + port;
    }

    private static String secret() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** The address to open, which holds the secret. */
    String address() {
        return "http://" + host + "/?" + TOKEN + "=" + token;
    }

    /** The cookie for who opened the address. A cookie is sent to every port of a host: the name tells them apart. */
    String cookie() {
        return name() + "=" + session + "; Path=/; HttpOnly; SameSite=Strict";
    }

    private String name() {
        return "gouji-" + host.substring(host.indexOf(':') + 1);
    }

    /**
     * What speaks against a request, before its body is read.
     *
     * @param headers all values of a header by its name
     * @return a code of HTTP, or nothing
     */
    Optional<Integer> objection(String method, Headers headers) {
        boolean change = method.equals("POST");
        if (!change && !method.equals("GET")) {
            return Optional.of(405);
        }
        if (!headers.all("Host").equals(List.of(host))) {
            return Optional.of(421);
        }
        if (!isFromHere(headers, change)) {
            return Optional.of(403);
        }
        return Optional.empty();
    }

    private boolean isFromHere(Headers headers, boolean change) {
        List<String> site = headers.all("Sec-Fetch-Site");
        List<String> origin = headers.all("Origin");
        boolean own = origin.equals(List.of("http://" + host));
        return change
                ? own
                        && headers.all(HEADER).equals(List.of("1"))
                        && (site.isEmpty() || site.equals(List.of("same-origin")))
                : (origin.isEmpty() || own) && !site.contains("cross-site") && !site.contains("same-site");
    }

    /** Whether the address was the right one. */
    boolean opens(String given) {
        return same(given, token);
    }

    /** Whether it comes from the browser that opened the address. */
    boolean isKnown(Headers headers) {
        return headers.all("Cookie").stream()
                .flatMap(line -> List.of(line.split(";")).stream())
                .map(String::strip)
                .filter(pair -> pair.startsWith(name() + "="))
                .anyMatch(pair -> same(pair.substring(name().length() + 1), session));
    }

    private static boolean same(String given, String secret) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }

    /** The headers of a request. */
    interface Headers {
        /** All values of one, in the order they came. */
        List<String> all(String name);
    }
}
