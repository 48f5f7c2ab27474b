package gouji.rules.diagnosis;

import gouji.data.UnusableFileException;
import java.util.List;
import java.util.stream.Collectors;

/** A rule book that cannot be used, with every mistake found in it. */
public final class RuleBookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnoses;

    public RuleBookException(List<Diagnostic> diagnoses) {
        super(diagnoses.stream().map(RuleBookException::line).collect(Collectors.joining("\n")));
        this.diagnoses = diagnoses.stream().distinct().sorted(Diagnostic.ORDER).toList();
    }

    /** A file or folder beside the book that cannot be used. */
    public RuleBookException(String file, UnusableFileException unusable) {
        this(List.of(Diagnostic.of(file, 0, "", unusable.why())));
    }

    /** The mistakes in order of file and line; never empty. */
    public List<Diagnostic> diagnoses() {
        return diagnoses;
    }

    private static String line(Diagnostic d) {
        String rule = d.rule().isEmpty() ? "" : "[" + d.rule() + "] ";
        return d.file() + ":" + d.line() + ": " + rule + d.words().zh();
    }
}
