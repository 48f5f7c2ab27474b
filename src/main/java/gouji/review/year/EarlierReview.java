package gouji.review.year;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import gouji.data.NamedFile;
import gouji.data.UnusableFileException;
import gouji.finding.CheckedReport;
import gouji.finding.EarlierFinding;
import gouji.finding.Finding;
import gouji.json.Json;
import gouji.message.Language;
import gouji.message.Messages;
import gouji.model.Report;
import gouji.redaction.Masking;
import gouji.review.roster.UnitName;
import gouji.review.store.ReviewHistory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The findings of an earlier review, by unit and year. After it is made it may be used by several threads. */
public final class EarlierReview {
    /** The word that stands for the last review in the store where a path may be given. */
    public static final String LAST = "last";

    private static final Messages MESSAGES = Messages.of("check");

    private final Map<String, Supplier<List<EarlierFinding>>> byReport = new HashMap<>();

    private EarlierReview() {}

    /** The last review of every unit and year in the store. */
    public static EarlierReview stored(ReviewHistory past, Language language) {
        EarlierReview against = new EarlierReview();
        for (ReviewHistory.Entry entry : past.latest()) {
            against.byReport.put(
                    key(entry.unit(), entry.year(), entry.source()), () -> past.findings(entry.id()).stream()
                            .map(f -> told(f, language))
                            .toList());
        }
        return against;
    }

    private static EarlierFinding told(Finding finding, Language language) {
        return new EarlierFinding(finding.rule(), finding.title().textIn(language), finding.fingerprint());
    }

    /**
     * The result of an earlier check or review as JSON.
     *
     * @throws IOException when it cannot be read or is no such result; the message names the file
     */
    public static EarlierReview read(Path file) throws IOException {
        JsonNode result = parsed(file);
        if (Json.isNewer(result)) {
            throw new UnusableFileException(file, MESSAGES.text("former.newer"), null);
        }
        JsonNode reports = result.path("reports");
        if (!reports.isArray()) {
            throw new UnusableFileException(file, MESSAGES.text("former.shape"), null);
        }
        EarlierReview against = new EarlierReview();
        for (JsonNode report : reports) {
            List<EarlierFinding> told = new ArrayList<>();
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
            throw new UnusableFileException(file, MESSAGES.text("former.json", line), e);
        }
    }

    private static EarlierFinding told(JsonNode finding) {
        return new EarlierFinding(
                finding.path("rule").asText(),
                finding.path("title").asText(),
                finding.path("fingerprint").asText());
    }

    /** A report beside what was found in it then; the same when it was not there. */
    public CheckedReport compare(CheckedReport now) {
        Report report = now.facts().report();
        Supplier<List<EarlierFinding>> before = byReport.get(key(report.unit(), report.year(), report.source()));
        return before == null ? now : now.comparedWith(before.get());
    }

    /** What names no unit, such as a batch, is known by its source; the former result may be masked. */
    private static String key(String unit, @Nullable Integer year, String source) {
        return Masking.mask(unit.isBlank() ? source : UnitName.of(unit).text()) + " " + year;
    }
}
