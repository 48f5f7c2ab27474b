package gouji.cases;

/** A case that cannot be run as it is written. The message names file and line. */
public final class FaultyCase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FaultyCase(String file, int line, String message) {
        super(file + ":" + line + "：" + message);
    }

    FaultyCase(RuleCase rule, String message) {
        super(rule.title() + "：" + message);
    }
}
