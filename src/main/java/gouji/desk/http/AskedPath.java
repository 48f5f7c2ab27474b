package gouji.desk.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The path and the question of an address.
 *
 * @param path decoded; plain names with one slash before each
 * @param query decoded; of a name given twice the first
 */
record AskedPath(String path, Map<String, String> query) {
    private static final int LONGEST = 4_000;
    private static final int MOST = 40;

    /** @return nothing when it is none of this page: too long, or with a step upward or a name hidden in it */
    static Optional<AskedPath> of(String raw) {
        if (raw.length() > LONGEST) {
            return Optional.empty();
        }
        int mark = raw.indexOf('?');
        String path = mark < 0 ? raw : raw.substring(0, mark);
        if (!path.matches("/|(?:/[a-z0-9][a-z0-9.-]*)+") || path.contains("..")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AskedPath(path, query(mark < 0 ? "" : raw.substring(mark + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new LinkedHashMap<>();
        String[] pairs = raw.split("&", MOST + 1);
        if (pairs.length > MOST) {
            throw new IllegalArgumentException("too many parts");
        }
        for (String pair : pairs) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                query.putIfAbsent(decoded(pair.substring(0, sign)), decoded(pair.substring(sign + 1)));
            }
        }
        return query;
    }

    /** The same address without one part of the question. */
    String without(String name) {
        String left = query.entrySet().stream()
                .filter(part -> !part.getKey().equals(name))
                .map(part -> encoded(part.getKey()) + "=" + encoded(part.getValue()))
                .collect(Collectors.joining("&"));
        return left.isEmpty() ? path : path + "?" + left;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
