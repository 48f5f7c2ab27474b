package gouji.model;

import gouji.message.Codes;

/** Where the organ stands in the hierarchy. */
public enum Level {
    NATIONAL,
    PROVINCE,
    PREFECTURE,
    COUNTY,
    TOWNSHIP,
    UNKNOWN;

    /** The name in JSON and data files: lower case with hyphens. */
    public String code() {
        return Codes.of(this);
    }
}
