package gouji.finding;

import gouji.message.Codes;

/** How much a finding weighs; the first is the gravest. */
public enum Severity {
    /** Wrong by arithmetic or law: the report goes back to the unit. */
    ERROR,
    /** Very probably wrong: a person decides. */
    WARNING,
    /** Worth a look. */
    INFO;

    public String code() {
        return Codes.of(this);
    }

    public boolean atLeast(Severity other) {
        return ordinal() <= other.ordinal();
    }
}
