package gouji.model;

import gouji.message.Codes;

/** Why something the form demands was not read; only {@link #NOT_IN_SOURCE} is a fault of the report. */
public enum Reason {
    NOT_IN_SOURCE,
    AMBIGUOUS,
    UNREADABLE,
    PICTURE,
    ATTACHMENT,
    OTHER_EDITION;

    /** The name in JSON and data files: lower case with hyphens. */
    public String code() {
        return Codes.of(this);
    }
}
