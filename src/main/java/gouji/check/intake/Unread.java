package gouji.check.intake;

import gouji.model.Facts;
import gouji.model.Place;
import gouji.model.Problem;
import gouji.model.Report;
import gouji.read.document.Trouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Set;

/** Reports of which nothing is known but what went wrong. */
public final class Unread {
    /** Problems of a part of a report, which do not say why there is none. */
    private static final Set<String> PARTIAL =
            Set.of("hidden-cells", "formula-uncalculated", "number-scaled", "clipped", "garbled", "rows-unclear");

    private Unread() {}

    static Facts because(String source, IOException failure) {
        return because(source, problem(failure));
    }

    static Facts because(String source, Problem problem) {
        return Facts.bare(Report.unread(source), problem);
    }

    /** Of a program error only its kind is told: its words are for developers. */
    public static Problem internal(Throwable failure) {
        return new Problem("internal", "程序处理这份报告时出错（" + failure.getClass().getSimpleName() + "），其余报告不受影响。", Place.NONE);
    }

    /** Whether nothing of a report was found in a file. */
    public static boolean isNothing(Facts facts) {
        return facts.problems().stream().anyMatch(p -> p.code().equals(Problem.BLANK_FORM))
                || facts.sections().isEmpty()
                        && facts.tables().isEmpty()
                        && facts.cells().isEmpty();
    }

    /** The same, and why nothing of a report was found in it, where that is not told yet. */
    public static Facts explained(Facts facts) {
        boolean told = !isNothing(facts)
                || facts.problems().stream().map(Problem::code).anyMatch(code -> !PARTIAL.contains(code));
        return told ? facts : facts.withProblem(Trouble.NO_REPORT.problem());
    }

    /** Why a file or folder cannot be read: the words of the system are not told, they are English. */
    static Problem problem(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return new Problem("not-found", "找不到这个文件，请核对路径和文件名。", Place.NONE);
        }
        if (failure instanceof AccessDeniedException) {
            return new Problem("no-access", "没有读取它的权限，请改好权限后再查。", Place.NONE);
        }
        return new Problem("unreadable-file", "系统读不出这个文件或文件夹，请核对路径、权限和磁盘，复制一份后再查。", Place.NONE);
    }

    static Problem special() {
        return new Problem("special-file", "这是管道、套接字或设备，不是文件，未予读取。请先把内容存成文件再查。", Place.NONE);
    }
}
