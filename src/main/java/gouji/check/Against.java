package gouji.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import gouji.data.NamedFile;
import gouji.data.UnusableFile;
import gouji.finding.Checked;
import gouji.finding.Finding;
import gouji.finding.Language;
import gouji.finding.Messages;
import gouji.finding.Told;
import gouji.json.Json;
import gouji.model.Masking;
import gouji.model.Report;
import gouji.roster.UnitName;
import gouji.store.Past;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The findings of an earlier review, by unit and year. After it is made it may be used by several threads. */
public final class Against {
    private static final Messages MESSAGES = Messages.of("check");

    private final Map<String, Supplier<List<Told>>> byReport = new HashMap<>();

    private Against() {}

    /** The last review of every unit and year in the store. */
    public static Against stored(Past past, Language language) {
        Against against = new Against();
        for (Past.Entry entry : past.latest()) {
            against.byReport.put(
                    key(entry.unit(), entry.year(), entry.source()), () -> past.findings(entry.id()).stream()
                            .map(f -> told(f, language))
                            .toList());
        }
        return against;
    }

    private static Told told(Finding finding, Language language) {
        return new Told(finding.rule(), finding.title().in(language), finding.fingerprint());
    }

    /**
     * The result of an earlier check or review as JSON.
     *
     * @throws IOException when it cannot be read or is no such result; the message names the file
     */
    public static Against read(Path file) throws IOException {
        JsonNode result = parsed(file);
        if (Json.isNewer(result)) {
            throw new UnusableFile(file, MESSAGES.text("former.newer"), null);
        }
        JsonNode reports = result.path("reports");
        if (!reports.isArray()) {
            throw new UnusableFile(file, MESSAGES.text("former.shape"), null);
        }
        Against against = new Against();
        for (JsonNode report : reports) {
            List<Told> told = new ArrayList<>();
            for (String list : List.of("findings", "waived")) {
                report.path(list).forEach(f -> told.add(told(f)));
            }
            Integer year = report.path("year").isInt() ? report.get("year").asInt() : null;
            String key = key(
                    report.path("unit").asText(), year, report.path("source").asText());
            against.byReport.put(key, () -> told);
        }
        return against;
    }

    private static JsonNode parsed(Path file) throws IOException {
        try {
            return Json.parse(NamedFile.bytes(file));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new UnusableFile(file, MESSAGES.text("former.json", line), e);
        }
    }

    private static Told told(JsonNode finding) {
        return new Told(
                finding.path("rule").asText(),
                finding.path("title").asText(),
                finding.path("fingerprint").asText());
    }

    /** A report beside what was found in it then; the same when it was not there. */
    public Checked compare(Checked now) {
        Report report = now.facts().report();
        Supplier<List<Told>> before = byReport.get(key(report.unit(), report.year(), report.source()));
        return before == null ? now : now.since(before.get());
    }

    /** What names no unit, such as a batch, is known by its source; the former result may be masked. */
    private static String key(String unit, Integer year, String source) {
        return Masking.mask(unit.isBlank() ? source : UnitName.of(unit).text()) + " " + year;
    }
}
