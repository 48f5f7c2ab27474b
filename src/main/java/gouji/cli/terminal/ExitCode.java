package gouji.cli.terminal;

import gouji.finding.Severity;
import gouji.write.output.Summary;

/** What the exit codes of the program mean; scripts rely on them. */
public final class ExitCode {
    public static final int OK = 0;
    public static final int INTERNAL = 1;
    public static final int USAGE = 2;
    public static final int RULES = 3;
    public static final int FINDINGS = 4;
    public static final int UNREADABLE = 5;

    /** What shells expect of a program the user ended. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}

    public static int of(Summary summary, FailOn failOn) {
        if (summary.failed() > 0) {
            return UNREADABLE;
        }
        boolean found =
                summary.findings().entrySet().stream().anyMatch(e -> e.getValue() > 0 && failOn.includes(e.getKey()));
        return found ? FINDINGS : OK;
    }

    /** Which findings make a run fail. */
    public enum FailOn {
        ERROR,
        WARNING,
        NEVER;

        boolean includes(Severity severity) {
            return switch (this) {
                case ERROR -> severity.atLeast(Severity.ERROR);
                case WARNING -> severity.atLeast(Severity.WARNING);
                case NEVER -> false;
            };
        }
    }
}
