package gouji.cli;

import gouji.area.RollUp;
import gouji.area.Share;
import gouji.check.RosterSurvey;
import gouji.model.Where;
import gouji.roster.Match;
import gouji.roster.RollCall;
import gouji.roster.RosterFile;
import gouji.roster.Unit;
import gouji.write.office.AreaLine;
import gouji.write.office.Roll;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The units that have to hand in, and what leaves the office of them. */
final class RosterOption {
    private static final String BETWEEN = "、";

    @Option(names = "--roster", paramLabel = "FILE")
    private Path file;

    /** What the roster tells of the reports; nothing when there is none. A roster that is not right ends the command. */
    Optional<RosterSurvey> survey(CommandSpec spec) {
        try {
            return file == null ? Optional.empty() : Optional.of(new RosterSurvey(RosterFile.read(file)));
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** Who handed in and who did not, when all reports have been noted. */
    static Roll roll(RosterSurvey survey) {
        RollCall call = survey.rollCall();
        return new Roll(
                survey.units(),
                call.missing().stream()
                        .map(u -> new Roll.Entry(u.name(), note(u)))
                        .toList(),
                survey.late().entrySet().stream()
                        .map(e -> new Roll.Entry(e.getKey(), e.getValue().toString()))
                        .toList(),
                call.doubled().entrySet().stream()
                        .map(e -> new Roll.Entry(e.getKey(), sources(e.getValue())))
                        .toList(),
                call.unmatched().stream()
                        .map(m -> new Roll.Entry(m.title().isEmpty() ? m.source() : m.title(), likely(m)))
                        .toList());
    }

    private static String note(Unit unit) {
        return Stream.of(
                        unit.deadline() == null
                                ? ""
                                : unit.deadline().toString().substring(2),
                        unit.contact())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String sources(List<Match> matches) {
        return matches.stream().map(Match::source).collect(Collectors.joining(BETWEEN));
    }

    /** The file of a report no unit was found for, and the units that fit equally. */
    private static String likely(Match match) {
        return match.candidates().isEmpty()
                ? match.source()
                : match.source() + "：" + String.join(BETWEEN, match.candidates());
    }

    /** Parents beside the sums of their children, cell by cell. */
    static List<AreaLine> areas(RosterSurvey survey) {
        return survey.rollUps().stream()
                .flatMap(rollUp -> rollUp.lines().stream().map(line -> line(rollUp, line)))
                .toList();
    }

    private static AreaLine line(RollUp rollUp, RollUp.Line line) {
        Where where = line.cell().where().get(0);
        List<String> contributors =
                rollUp.members().shares().stream().map(Share::unit).toList();
        return new AreaLine(
                rollUp.members().unit(),
                0,
                where,
                line.cell().amount(),
                line.sum(),
                contributors,
                rollUp.members().missing());
    }
}
