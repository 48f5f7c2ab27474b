package gouji.desk.http;

import java.util.Map;
import java.util.Optional;

/**
 * What the browser asks, once it may.
 *
 * @param change whether something is to be changed
 * @param path path of the address, decoded
 * @param query what stands behind the question mark, decoded; of a name given twice the first
 * @param body what is sent with it
 */
public record Request(boolean change, String path, Map<String, String> query, byte[] body) {
    public Optional<String> asked(String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isBlank());
    }

    /** A number that is asked for, or what stands for none. */
    public int number(String name, int otherwise) {
        return asked(name)
                .filter(value -> value.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }
}
