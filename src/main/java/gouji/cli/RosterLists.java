package gouji.cli;

import gouji.area.RollUp;
import gouji.check.survey.RosterSurvey;
import gouji.finding.Language;
import gouji.finding.Text;
import gouji.model.Where;
import gouji.roster.Match;
import gouji.roster.RollCall;
import gouji.roster.Unit;
import gouji.write.office.AreaLine;
import gouji.write.office.Roll;
import gouji.write.office.Roll.Entry;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a roster tells of a review, as it leaves the office.
 *
 * @param survey the roster and the reports, or null without a roster
 */
record RosterLists(RosterSurvey survey) {
    Roll roll(Language language) {
        if (survey == null) {
            return Roll.NONE;
        }
        RollCall call = survey.rollCall();
        return new Roll(
                survey.roster().units().size(),
                call.missing().stream()
                        .map(unit -> new Entry(unit.name(), note(unit)))
                        .toList(),
                survey.late().entrySet().stream()
                        .map(late -> new Entry(late.getKey(), late.getValue().toString()))
                        .toList(),
                call.doubled().entrySet().stream()
                        .map(unit -> new Entry(
                                unit.getKey(), sources(unit.getValue()).in(language)))
                        .toList(),
                call.unmatched().stream()
                        .map(match -> new Entry(match.title(), note(match).in(language)))
                        .toList());
    }

    private static String note(Unit unit) {
        String deadline =
                unit.deadline() == null ? "" : unit.deadline().toString().substring(2);
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

    private static Where where(RollUp.Line line) {
        return line.cell().where().get(0);
    }
}
