package gouji.review.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gouji.data.NamedFile;
import gouji.data.StrictYaml;
import gouji.data.UnusableFileException;
import gouji.finding.Decision;
import gouji.finding.DecisionState;
import gouji.message.Language;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.model.Printable;
import gouji.rules.diagnosis.YamlErrorText;
import gouji.text.Space;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Decisions as a YAML file: a list {@code decisions} of rule, unit, year, fingerprint, state, reason, who, when, until and
 * summary. Two older lists say less and are still read: {@code waivers}, all of the state 不是问题, and {@code baseline},
 * all of the state 基线. A key that is not known is refused: it may be misspelt.
 */
public final class DecisionYaml {
    private static final Messages MESSAGES = Messages.of("decision");
    private static final String LIST = "decisions";
    private static final String FINGERPRINT = "fingerprint";
    /** The lists of old, and what they said of all of their entries. */
    private static final Map<String, DecisionState> OLD =
            Map.of("waivers", DecisionState.DISMISSED, "baseline", DecisionState.KNOWN);

    private static final YAMLMapper READER = StrictYaml.mapper();
    private static final YAMLMapper WRITER = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private DecisionYaml() {}

    /** An entry as it is written; null where a key is left out. */
    private record Item(
            @Nullable String rule,
            @Nullable String unit,
            @Nullable String year,
            @Nullable String fingerprint,
            @Nullable String state,
            @Nullable String reason,
            @Nullable String who,
            @Nullable String when,
            @Nullable String until,
            @Nullable String summary) {
        WrittenDecision written(@Nullable DecisionState all) {
            return new WrittenDecision(
                    text(rule),
                    text(unit),
                    text(year),
                    text(fingerprint),
                    all != null && state == null ? all.code() : text(state),
                    text(reason),
                    text(who),
                    text(when),
                    text(until),
                    text(summary));
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : Space.trim(Printable.line(Space.regular(value)));
        }
    }

    static ReadDecisions read(Path file) throws IOException {
        Map<String, List<@Nullable Item>> all = lists(file);
        String name = all.size() == 1 ? all.keySet().iterator().next() : "";
        List<@Nullable Item> items = all.get(name);
        if (!name.equals(LIST) && !OLD.containsKey(name) || items == null || items.contains(null)) {
            throw new UnusableFileException(file, MESSAGES.text("list.only", LIST), null);
        }
        List<ReadDecisions.Entry> entries = new ArrayList<>();
        List<Text> refused = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Text place = MESSAGES.text("place.item", i + 1);
            try {
                Decision decision = items.get(i).written(OLD.get(name)).decision();
                entries.add(new ReadDecisions.Entry(decision, null, place));
            } catch (WrittenDecision.Wrong e) {
                refused.add(MESSAGES.text("refused", place, e.why()));
            }
        }
        return new ReadDecisions(List.copyOf(entries), List.copyOf(refused));
    }

    private static Map<String, List<@Nullable Item>> lists(Path file) throws IOException {
        TypeFactory types = READER.getTypeFactory();
        JavaType lists = types.constructMapType(
                Map.class, types.constructType(String.class), types.constructCollectionType(List.class, Item.class));
        try {
            Map<String, List<@Nullable Item>> all = READER.readValue(NamedFile.text(file), lists);
            return all == null ? Map.of() : all;
        } catch (JsonProcessingException e) {
            throw YamlErrorText.unusable(file, e);
        }
    }

    /**
     * Writes decisions so that {@link DecisionFile#read} has them again.
     *
     * @param mask hides numbers of persons, or nothing
     */
    public static void write(List<Decision> decisions, UnaryOperator<String> mask, Language language, OutputStream out)
            throws IOException {
        out.write(("# " + MESSAGES.text("file.head").textIn(language) + "\n").getBytes(StandardCharsets.UTF_8));
        List<Map<String, Object>> items =
                decisions.stream().map(d -> item(d, mask, language)).toList();
        out.write(WRITER.writeValueAsBytes(Map.of(LIST, items)));
    }

    private static Map<String, Object> item(Decision decision, UnaryOperator<String> mask, Language language) {
        Map<String, Object> item = new LinkedHashMap<>();
        put(item, "rule", decision.rule());
        put(item, "unit", mask.apply(decision.unit()));
        if (decision.year() != null) {
            item.put("year", decision.year());
        }
        put(item, FINGERPRINT, decision.fingerprint());
        put(item, "state", StateWords.of(decision.state()).textIn(language));
        put(item, "reason", mask.apply(decision.reason()));
        put(item, "who", mask.apply(decision.who()));
        put(item, "when", text(decision.when()));
        put(item, "until", text(decision.until()));
        put(item, "summary", mask.apply(decision.summary()));
        return item;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static void put(Map<String, Object> item, String key, String value) {
        if (!value.isEmpty()) {
            item.put(key, value);
        }
    }
}
