package gouji.cases;

import gouji.finding.Text;
import gouji.model.Codes;
import gouji.model.Container;
import gouji.model.Kind;
import gouji.model.Level;
import gouji.model.Report;
import gouji.model.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the properties a case gives in the place of those that were read. */
final class ReportEdit {
    private static final List<String> KNOWN = List.of("kind", "level", "scope", "year", "edition", "unit", "container");

    private final Map<String, String> given;

    /** @param year what the names of one of two years begin with; "" for the year that is judged */
    ReportEdit(RuleCase rule, String year) {
        this.given = new LinkedHashMap<>();
        rule.report().forEach((name, value) -> Staging.key(year, name).ifPresent(n -> given.put(n, value)));
        given.keySet().stream().filter(k -> !KNOWN.contains(k)).findFirst().ifPresent(k -> {
            throw new FaultyCase(rule, "report.unknown", k, Text.list(KNOWN));
        });
    }

    Report apply(Report r) {
        return new Report(
                r.source(),
                r.sha256(),
                code("container", Container.class, r.container()),
                r.title(),
                r.titleYear(),
                given.getOrDefault("unit", r.unit()),
                given.containsKey("year") ? year(given.get("year")) : r.year(),
                code("kind", Kind.class, r.kind()),
                code("level", Level.class, r.level()),
                code("scope", Scope.class, r.scope()),
                given.containsKey("edition") ? Integer.parseInt(given.get("edition")) : r.edition(),
                r.given(),
                r.place());
    }

    private static Integer year(String year) {
        return year == null ? null : Integer.valueOf(year);
    }

    private <E extends Enum<E>> E code(String name, Class<E> type, E read) {
        return given.containsKey(name) ? Codes.parse(type, given.get(name)) : read;
    }
}
