package gouji.model;

import gouji.message.Codes;

/** How the prose tells a quantity: a number, none at all (未收到, 零), or every one of them (均已办结). */
public enum ClaimForm {
    VALUE,
    NONE,
    ALL;

    /** The name in JSON and data files: lower case with hyphens. */
    public String code() {
        return Codes.of(this);
    }
}
