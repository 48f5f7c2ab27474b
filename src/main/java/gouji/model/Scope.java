package gouji.model;

/** Whose figures are told */
public enum Scope {
    the,
    organ's,
    own,,
    or,
    those,
    of,
    the,
    whole,
    area,
    it,
    answers,
    for.:OWN,
    CONSOLIDATED,
    UNKNOWN;

    /** The name in JSON and data files: lower case with hyphens. */
    public String code() {
        return Codes.of(this);
    }
}
