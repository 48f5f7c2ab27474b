package gouji.review.round;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import gouji.data.NamedFile;
import gouji.data.UnusableFileException;
import gouji.finding.CheckedReport;
import gouji.finding.Decisions;
import gouji.finding.EarlierFinding;
import gouji.finding.ReviewChanges;
import gouji.finding.Round;
import gouji.finding.Standing;
import gouji.finding.Verdict;
import gouji.json.Json;
import gouji.message.Language;
import gouji.message.Messages;
import gouji.model.Facts;
import gouji.model.Location;
import gouji.model.Place;
import gouji.model.Report;
import gouji.review.store.PastRounds;
import gouji.review.store.PastRounds.Filed;
import gouji.review.survey.RosterSurvey;
import gouji.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The findings of an earlier review, by unit and year: the year's reports as they stood after a round, each as the last
 * round left it that had it, or the reports of a result that was written. After it is made it may be used by several
 * threads.
 */
public final class EarlierReview {
    /** The word that stands for the last review in the store where a path may be given. */
    public static final String LAST = "last";

    private static final Messages MESSAGES = Messages.of("check");

    private final FormerReports former = new FormerReports();
    private final Now now;

    private EarlierReview(Now now) {
        this.now = now;
    }

    /**
     * The review that is laid beside an earlier one.
     *
     * @param inputs its reports, all of them noted before anything is compared
     * @param looked which rules looked at a report
     * @param owners the unit of the roster a report is taken for, or ""
     * @param decisions what was decided of findings, of the rounds before as well
     */
    public record Now(
            RoundInputs inputs,
            AppliedRules looked,
            Function<Facts, String> owners,
            Decisions decisions,
            Language language) {
        /** Of a review no report of which is noted yet, with the units of its roster where it has one. */
        public static Now of(RuleBook book, @Nullable RosterSurvey rostered, Decisions decisions, Language language) {
            Function<Facts, String> owners = rostered == null ? facts -> "" : rostered::owner;
            return new Now(new RoundInputs(), new AppliedRules(book, rostered != null), owners, decisions, language);
        }
    }

    /** The year after one of its rounds. */
    public static EarlierReview round(PastRounds past, Round round, Now now) {
        EarlierReview against = new EarlierReview(now);
        for (Filed filed : past.upTo(round)) {
            against.former.add(
                    new FormerReports.Filing(
                            List.of(filed.owner(), filed.unit()),
                            filed.year() == null ? round.year() : filed.year(),
                            filed.source(),
                            filed.bytes(),
                            filed.round(),
                            filed.verdict() != Verdict.UNREADABLE),
                    () -> past.standing(filed, now.language()));
        }
        return against;
    }

    /**
     * The result of an earlier check or review as JSON.
     *
     * @throws IOException when it cannot be read or is no such result; the message names the file
     */
    public static EarlierReview read(Path file, Now now) throws IOException {
        JsonNode result = parsed(file);
        if (Json.isNewer(result)) {
            throw new UnusableFileException(file, MESSAGES.text("former.newer"), null);
        }
        JsonNode reports = result.path("reports");
        if (!reports.isArray()) {
            throw new UnusableFileException(file, MESSAGES.text("former.shape"), null);
        }
        EarlierReview against = new EarlierReview(now);
        int year = year(reports);
        for (JsonNode report : reports) {
            Standing standing = standing(report);
            against.former.add(
                    new FormerReports.Filing(
                            List.of(standing.unit()),
                            report.path("year").asInt(year),
                            report.path("source").asText(),
                            report.path("sha256").asText(),
                            1,
                            standing.read()),
                    () -> standing);
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

    /** The year most of them are on, for those that tell none; 0 when none does. */
    private static int year(JsonNode reports) {
        YearCount years = new YearCount();
        reports.forEach(report -> {
            if (report.path("year").isInt()) {
                years.note(report.get("year").asInt());
            }
        });
        return years.most().orElse(0);
    }

    private static Standing standing(JsonNode report) {
        List<EarlierFinding> told = new ArrayList<>();
        for (String list : List.of("findings", "waived")) {
            report.path(list).forEach(f -> told.add(told(f)));
        }
        boolean read = !report.path("verdict").asText().equals(Verdict.UNREADABLE.code());
        return new Standing(report.path("unit").asText(), read, told, null);
    }

    private static EarlierFinding told(JsonNode finding) {
        List<String> spots = new ArrayList<>();
        finding.path("where").forEach(w -> spots.add(EarlierFinding.spot(where(w))));
        return new EarlierFinding(
                finding.path("rule").asText(),
                finding.path("title").asText(),
                finding.path("fingerprint").asText(),
                spots.stream().distinct().sorted().toList());
    }

    private static Location where(JsonNode where) {
        return new Location(
                where.path("section").textValue(),
                where.path("table").textValue(),
                where.path("row").textValue(),
                where.path("column").textValue(),
                Place.NONE,
                where.path("quote").textValue());
    }

    /** A report beside what was found in it then. */
    public CheckedReport compare(CheckedReport checked) {
        Report report = checked.facts().report();
        FormerReports.Filing filing = new FormerReports.Filing(
                List.of(now.owners().apply(checked.facts()), report.unit()),
                report.year() == null ? now.inputs().year() : report.year(),
                report.source(),
                report.sha256(),
                0,
                checked.verdict() != Verdict.UNREADABLE);
        Standing standing = Standing.of(checked, now.language(), looked(checked));
        ReviewChanges changes = former.changes(filing, standing, now.inputs(), now.looked()::isTogether);
        return checked.comparedWith(changes.without(told -> now.decisions().isRight(told, checked.facts())));
    }

    /** The rules that looked at a report, each with what it could not see. */
    public Map<String, List<String>> looked(CheckedReport checked) {
        return now.looked().at(checked, former.hasAllUnread(now.inputs()));
    }

    /** Whether findings about all reports together may be gone. */
    public boolean hasBatch() {
        return former.hasBatch();
    }
}
