package gouji.office;

import gouji.message.Language;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.model.Location;
import gouji.review.area.RollUp;
import gouji.review.letter.Submissions;
import gouji.review.roster.Match;
import gouji.review.roster.RosterSubmissions;
import gouji.review.roster.Unit;
import gouji.review.survey.Lateness;
import gouji.review.survey.RosterSurvey;
import gouji.text.FileName;
import gouji.write.office.AreaLine;
import gouji.write.office.SubmissionLists;
import gouji.write.office.SubmissionLists.Entry;
import gouji.write.output.RunContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a roster tells of a review, as it leaves the office.
 *
 * @param survey the roster and the reports, or null without a roster
 */
record RosterLists(@Nullable RosterSurvey survey) {
    private static final Messages MESSAGES = Messages.of("office");

    SubmissionLists roll(Language language) {
        if (survey == null) {
            return SubmissionLists.NONE;
        }
        RosterSubmissions call = survey.rollCall();
        Lateness lateness = survey.lateness();
        return new SubmissionLists(
                survey.roster().units().size(),
                call.missing().stream()
                        .map(unit -> new Entry(unit.name(), note(call, unit, language)))
                        .toList(),
                lateness.late().stream()
                        .map(late -> new Entry(late.unit(), note(late).textIn(language)))
                        .toList(),
                lateness.undated().stream().map(unit -> new Entry(unit, "")).toList(),
                call.doubled().entrySet().stream()
                        .map(unit -> new Entry(
                                unit.getKey(), sources(unit.getValue()).textIn(language)))
                        .toList(),
                call.unmatched().stream()
                        .map(match -> new Entry(match.title(), note(match).textIn(language)))
                        .toList());
    }

    /** For whom each report was handed in. */
    Submissions submissions(RunContext run) {
        return survey == null
                ? Submissions.UNLISTED
                : Submissions.of(
                        survey.roster(), survey.rollCall(), survey.lateness().dated(), run::shown);
    }

    /** Who handed in, in one line for the terminal; "" without a roster. */
    String line(Language language) {
        if (survey == null) {
            return "";
        }
        Lateness lateness = survey.lateness();
        int units = survey.roster().units().size();
        int missing = survey.rollCall().missing().size();
        int undated = lateness.undated().size();
        return MESSAGES.get(
                        language,
                        "roll.late",
                        units,
                        units - missing,
                        missing,
                        lateness.late().size(),
                        undated == 0 ? "" : MESSAGES.get(language, "roll.undated", undated))
                + "\n";
    }

    /** What it handed in instead, and until when and of whom its own is asked. */
    private static String note(RosterSubmissions call, Unit unit, Language language) {
        String instead = call.instead(unit)
                .map(report ->
                        MESSAGES.get(language, "roll.instead", report.of().name(), FileName.of(report.source())))
                .orElse("");
        return Stream.of(instead, note(unit, language))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String note(Unit unit, Language language) {
        String deadline =
                unit.deadline() == null ? "" : Text.day(unit.deadline()).textIn(language);
        return Stream.of(deadline, unit.contact()).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    }

    private static Text note(Lateness.Late late) {
        String key = late.received() == null ? "published" : late.published() == null ? "received" : "both";
        return MESSAGES.text("late." + key, day(late.received()), day(late.published()));
    }

    private static Text day(@Nullable LocalDate day) {
        return day == null ? Text.bare("") : Text.day(day);
    }

    private static Text sources(List<Match> reports) {
        return Text.list(reports.stream().map(Match::source).map(FileName::of).toList());
    }

    private static Text note(Match match) {
        return Text.list(Stream.concat(Stream.of(FileName.of(match.source())), match.candidates().stream())
                .toList());
    }

    /** The sums of areas, to be asked for when all reports have been judged. */
    List<AreaLine> areas() {
        return survey == null
                ? List.of()
                : survey.rollUps().stream().flatMap(RosterLists::lines).toList();
    }

    private static Stream<AreaLine> lines(RollUp rollUp) {
        return rollUp.lines().stream()
                .map(line -> new AreaLine(
                        rollUp.members().unit(),
                        rollUp.edition(),
                        where(line),
                        line.cell().amount(),
                        line.sum(),
                        rollUp.contributors(line),
                        rollUp.doubted(line),
                        rollUp.members().missing()));
    }

    private static Location where(RollUp.Line line) {
        return line.cell().where().get(0);
    }
}
