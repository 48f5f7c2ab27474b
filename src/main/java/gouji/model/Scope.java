package gouji.model;

import gouji.message.Codes;

/** Whose figures are told: those of the organ alone, or those of the whole area it answers for. */
public enum Scope {
    OWN,
    CONSOLIDATED,
    UNKNOWN;

    /** The name in JSON and data files: lower case with hyphens. */
    public String code() {
        return Codes.of(this);
    }
}
