package gouji.check.intake;

import gouji.model.Facts;
import gouji.model.Problem;
import gouji.model.Report;
import gouji.model.Trouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reports of which nothing is known but what went wrong. */
public final class UnreadableReports {
    /** Problems of a part of a report, which do not say why there is none. */
    private static final Set<Trouble> PARTIAL = EnumSet.of(
            Trouble.HIDDEN,
            Trouble.UNCALCULATED,
            Trouble.SCALED,
            Trouble.CLIPPED,
            Trouble.GARBLED,
            Trouble.ROWS_UNCLEAR);

    private UnreadableReports() {}

    static Facts because(String source, IOException failure) {
        return because(source, problem(failure));
    }

    static Facts because(String source, Problem problem) {
        return Facts.bare(Report.unread(source), problem);
    }

    /** Of a program error only its kind is told: its words are for developers. */
    public static Problem internal(Throwable failure) {
        return Trouble.INTERNAL.problem(failure.getClass().getSimpleName());
    }

    /** Whether nothing of a report was found in a file. */
    public static boolean isNothing(Facts facts) {
        return facts.problems().stream().anyMatch(Trouble.BLANK_FORM::is)
                || facts.sections().isEmpty()
                        && facts.tables().isEmpty()
                        && facts.cells().isEmpty();
    }

    /** The same, and first of all why nothing of a report was found in it, where that is not told yet. */
    public static Facts explained(Facts facts) {
        boolean told = !isNothing(facts) || facts.problems().stream().anyMatch(p -> !Trouble.isOne(p, PARTIAL));
        return told ? facts : facts.withProblems(reasonFirst(facts.problems()));
    }

    /** Text nobody can decode is itself the reason; all else that is told of a part comes after it. */
    private static List<Problem> reasonFirst(List<Problem> partial) {
        Map<Boolean, List<Problem>> garbled = partial.stream().collect(Collectors.partitioningBy(Trouble.GARBLED::is));
        return Stream.of(garbled.get(true), List.of(Trouble.NO_REPORT.problem()), garbled.get(false))
                .flatMap(List::stream)
                .toList();
    }

    /** Why a file or folder cannot be read: the words of the system are not told, they are English. */
    static Problem problem(@Nullable IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return Trouble.NOT_FOUND.problem();
        }
        if (failure instanceof AccessDeniedException) {
            return Trouble.NO_ACCESS.problem();
        }
        return Trouble.UNREADABLE.problem();
    }

    static Problem special() {
        return Trouble.SPECIAL_FILE.problem();
    }
}
