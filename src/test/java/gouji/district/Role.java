package gouji.district;

/** What an organ is in its district: how the roster calls it, and how much it has to do in a year. */
enum Role {
    GOVERNMENT("政府", "government", 0, 0),
    OFFICE("部门", "results", 0, 12),
    DESK("部门", "", 0, 4),
    BUREAU("部门", "", 20, 8),
    ENFORCING("部门", "", 300, 14),
    VERTICAL("部门", "", 12, 5),
    VERTICAL_ENFORCING("部门", "", 120, 6),
    TOWNSHIP("乡镇", "results", 24, 6),
    SUBDISTRICT("街道", "results", 0, 6),
    STATION("部门", "", 12, 0);

    private final String word;
    private final String variant;
    private final int decisions;
    private final int applications;

    Role(String word, String variant, int decisions, int applications) {
        this.word = word;
        this.variant = variant;
        this.decisions = decisions;
        this.applications = applications;
    }

    /** What the roster has in its column of kinds. */
    String word() {
        return word;
    }

    /** The way of its own it says some things in, or "". */
    String variant() {
        return variant;
    }

    /** Licences of a usual year. */
    int decisions() {
        return decisions;
    }

    /** The most applications of a usual year. */
    int applications() {
        return applications;
    }

    boolean isVertical() {
        return this == VERTICAL || this == VERTICAL_ENFORCING;
    }

    boolean isEnforcing() {
        return this == ENFORCING || this == VERTICAL_ENFORCING;
    }
}
