package gouji.rules.settings;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.message.Codes;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.model.Setting;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A local value rules may ask for.
 *
 * @param name its name
 * @param title what it is
 * @param kind what its values look like; a profile keeps to it
 * @param facts the value as rules see it; of a list one fact for every entry
 */
public record SettingInfo(String name, Text title, @Nullable Kind kind, List<Setting> facts) {
    private static final Messages MESSAGES = Messages.of("rules");

    /** What a value looks like. */
    public enum Kind {
        NUMBER,
        TEXT,
        SWITCH,
        LIST;

        /** The kind in words. */
        public Text words() {
            return MESSAGES.text("setting.kind." + Codes.of(this));
        }

        /** Kind of a value, or null when it is none. */
        public static @Nullable Kind of(JsonNode value) {
            if (value.isNumber()) {
                return NUMBER;
            }
            if (value.isBoolean()) {
                return SWITCH;
            }
            boolean flat = StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isValueNode);
            return value.isTextual() ? TEXT : value.isArray() && flat ? LIST : null;
        }
    }

    /** Whether a value holds a number too large, too small or too long to reckon with. */
    public static boolean isBeyond(JsonNode value) {
        return PlainNumber.isBeyond(value)
                || StreamSupport.stream(value.spliterator(), false).anyMatch(PlainNumber::isBeyond);
    }

    static SettingInfo of(String name, Text title, JsonNode value) {
        return new SettingInfo(name, title, Kind.of(value), facts(name, value));
    }

    /** What rules can ask its value for: {@code count} of whole numbers, {@code amount} of all, {@code on} of a switch. */
    public Set<String> properties() {
        Set<String> properties = new TreeSet<>(Set.of("text"));
        if (kind == Kind.SWITCH) {
            properties.add("on");
        }
        if (facts.stream().allMatch(fact -> fact.amount() != null)) {
            properties.add("amount");
        }
        if (facts.stream().allMatch(fact -> fact.count() != null)) {
            properties.add("count");
        }
        return properties;
    }

    /** The same with another value of the same kind. */
    public SettingInfo with(JsonNode value) {
        return new SettingInfo(name, title, kind, facts(name, value));
    }

    private static List<Setting> facts(String name, JsonNode value) {
        Stream<JsonNode> values = value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
        return values.map(v ->
                        v.isNumber() ? Setting.of(name, PlainNumber.of(v).orElseThrow()) : Setting.of(name, v.asText()))
                .toList();
    }
}
