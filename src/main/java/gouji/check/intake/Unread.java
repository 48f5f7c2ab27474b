package gouji.check.intake;

import gouji.model.Facts;
import gouji.model.Place;
import gouji.model.Problem;
import gouji.model.Report;
import gouji.model.Surroundings;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** Reports of which nothing is known but what went wrong. */
public final class Unread {
    private Unread() {}

    static Facts because(String source, IOException failure) {
        return because(source, problem(failure));
    }

    static Facts because(String source, Problem problem) {
        return Facts.bare(Report.unread(source), List.of(problem), Surroundings.NONE);
    }

    /** Of a program error only its kind is told: its words are for developers. */
    public static Problem internal(Throwable failure) {
        return new Problem("internal", "程序处理这份报告时出错（" + failure.getClass().getSimpleName() + "），其余报告不受影响。", Place.NONE);
    }

    private static Problem problem(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return new Problem("not-found", "找不到这个文件。", Place.NONE);
        }
        if (failure instanceof AccessDeniedException) {
            return new Problem("no-access", "没有读取这个文件的权限。", Place.NONE);
        }
        return new Problem("unreadable-file", "文件无法读取：" + failure.getMessage(), Place.NONE);
    }
}
