package gouji.rules.settings;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.finding.GradingScale;
import gouji.finding.Severity;
import gouji.message.Codes;
import gouji.message.Messages;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.Suggestion;
import gouji.rules.file.YamlFile;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a scoring standard: {@code grading.yaml} of the rule book, or {@code grading} of a profile, which changes it. */
public final class GradingScaleFile {
    private static final Messages MESSAGES = Messages.of("rules");

    private static final String NEVER = "never";
    private static final List<String> PARTS =
            List.of("start", "least", "weights", "rules", "most", "return", "review", "keep");
    private static final List<String> SEVERITIES =
            Arrays.stream(Severity.values()).map(Severity::code).toList();

    private final YamlFile yaml;
    private final List<String> at;
    private final JsonNode told;
    private final Set<String> ids;
    private final List<Diagnostic> diagnoses;

    /**
     * @param ids ids of the rules, for their own points
     * @param at where in the file the standard stands; nothing for the whole file
     */
    public GradingScaleFile(YamlFile yaml, Set<String> ids, List<Diagnostic> diagnoses, String... at) {
        this.yaml = yaml;
        this.at = List.of(at);
        this.told = yaml.root().at(YamlFile.pointer(at));
        this.ids = ids;
        this.diagnoses = diagnoses;
    }

    /** The standard with what the file says in place of what it was. */
    public GradingScale over(GradingScale scale) {
        told.fieldNames().forEachRemaining(part -> known(PARTS, "entry", part, part));
        Map<Severity, BigDecimal> weights = new EnumMap<>(Severity.class);
        weights.putAll(scale.weights());
        points("weights", SEVERITIES).forEach((code, cost) -> weights.put(Codes.parse(Severity.class, code), cost));
        List<String> capped = Stream.concat(SEVERITIES.stream(), ids.stream()).toList();
        Severity returned = severity("return", scale.returned());
        Severity reviewed = severity("review", scale.reviewed());
        if (returned == null && reviewed == null) {
            diagnoses.add(toothless());
        }
        return new GradingScale(
                told.has("start") ? number("start") : scale.start(),
                told.has("least") ? number("least") : scale.least(),
                weights,
                joined(scale.rules(), points("rules", List.copyOf(ids))),
                joined(scale.caps(), points("most", capped)),
                returned,
                reviewed,
                told.has("keep") ? kept() : scale.kept());
    }

    /** Ids of rules, written as a list. */
    private Set<String> kept() {
        JsonNode list = told.path("keep");
        if (!list.isArray()) {
            diagnoses.add(Diagnostic.of(yaml.path(), line("keep"), "", MESSAGES, "grading.list", "keep"));
        }
        Set<String> kept = new TreeSet<>();
        for (int i = 0; i < list.size(); i++) {
            String id = list.get(i).asText();
            if (known(List.copyOf(ids), "name", id, "keep", Integer.toString(i))) {
                kept.add(id);
            }
        }
        return kept;
    }

    private Diagnostic toothless() {
        String part = told.has("return") ? "return" : "review";
        return Diagnostic.of(yaml.path(), line(part), "", MESSAGES, "grading.toothless");
    }

    private static Map<String, BigDecimal> joined(Map<String, BigDecimal> old, Map<String, BigDecimal> more) {
        Map<String, BigDecimal> all = new LinkedHashMap<>(old);
        all.putAll(more);
        return all;
    }

    private Map<String, BigDecimal> points(String part, List<String> names) {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        JsonNode entries = told.path(part);
        if (!entries.isMissingNode() && !entries.isNull() && !entries.isObject()) {
            diagnoses.add(Diagnostic.of(yaml.path(), line(part), "", MESSAGES, "grading.entries", part));
        }
        entries.fieldNames().forEachRemaining(name -> {
            if (known(names, "name", name, part, name)) {
                points.put(name, number(part, name));
            }
        });
        return points;
    }

    private BigDecimal number(String... path) {
        JsonNode value = told.at(YamlFile.pointer(path));
        Optional<BigDecimal> points = PlainNumber.of(value).filter(number -> number.signum() >= 0);
        if (points.isPresent()) {
            return points.get();
        }
        diagnoses.add(Diagnostic.of(yaml.path(), line(path), "", MESSAGES, "grading.points", value.asText()));
        return BigDecimal.ZERO;
    }

    private @Nullable Severity severity(String part, @Nullable Severity old) {
        String code = told.path(part).asText();
        List<String> codes =
                Stream.concat(SEVERITIES.stream(), Stream.of(NEVER)).toList();
        if (!told.has(part) || !known(codes, "choice", code, part)) {
            return old;
        }
        return code.equals(NEVER) ? null : Codes.parse(Severity.class, code);
    }

    private boolean known(List<String> names, String kind, String word, String... path) {
        if (!names.contains(word)) {
            diagnoses.add(Suggestion.unknown(yaml.path(), line(path), "", kind, word, names));
        }
        return names.contains(word);
    }

    private int line(String... path) {
        return yaml.line(
                YamlFile.pointer(Stream.concat(at.stream(), Arrays.stream(path)).toArray(String[]::new)));
    }
}
