package gouji.model;

import gouji.message.Codes;

/** What sort of organ reports (条例 49, 50). */
public enum Kind {
    GOVERNMENT,
    DEPARTMENT,
    TOWNSHIP,
    SUBDISTRICT,
    OTHER,
    UNKNOWN;

    /** The name in JSON and data files: lower case with hyphens. */
    public String code() {
        return Codes.of(this);
    }
}
