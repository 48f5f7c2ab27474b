package gouji.cli.review;

import gouji.message.Language;
import gouji.message.Text;
import gouji.model.Location;
import gouji.review.area.RollUp;
import gouji.review.roster.Match;
import gouji.review.roster.RosterSubmissions;
import gouji.review.roster.Unit;
import gouji.review.survey.RosterSurvey;
import gouji.write.office.AreaLine;
import gouji.write.office.SubmissionLists;
import gouji.write.office.SubmissionLists.Entry;
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
    SubmissionLists roll(Language language) {
        if (survey == null) {
            return SubmissionLists.NONE;
        }
        RosterSubmissions call = survey.rollCall();
        return new SubmissionLists(
                survey.roster().units().size(),
                call.missing().stream()
                        .map(unit -> new Entry(unit.name(), note(unit, language)))
                        .toList(),
                survey.late().entrySet().stream()
                        .map(late -> new Entry(
                                late.getKey(), Text.day(late.getValue()).textIn(language)))
                        .toList(),
                call.doubled().entrySet().stream()
                        .map(unit -> new Entry(
                                unit.getKey(), sources(unit.getValue()).textIn(language)))
                        .toList(),
                call.unmatched().stream()
                        .map(match -> new Entry(match.title(), note(match).textIn(language)))
                        .toList());
    }

    private static String note(Unit unit, Language language) {
        String deadline =
                unit.deadline() == null ? "" : Text.day(unit.deadline()).textIn(language);
        return Stream.of(deadline, unit.contact()).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    }

    private static Text sources(List<Match> reports) {
        return Text.list(reports.stream().map(Match::source).toList());
    }

    private static Text note(Match match) {
        return Text.list(Stream.concat(Stream.of(match.source()), match.candidates().stream())
                .toList());
    }

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
                        rollUp.members().missing()));
    }

    private static Location where(RollUp.Line line) {
        return line.cell().where().get(0);
    }
}
