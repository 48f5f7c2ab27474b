package gouji.finding;

import gouji.message.Codes;

/** How a rule came out on a report; where several cases of one rule differ, the first here counts. */
public enum OutcomeKind {
    ERROR,
    FAIL,
    WAIVED,
    CANNOT_TELL,
    PASS,
    NOT_APPLICABLE;

    public String code() {
        return Codes.of(this);
    }
}
