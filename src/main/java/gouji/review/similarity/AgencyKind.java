package gouji.review.similarity;

import gouji.model.Kind;
import gouji.model.Level;
import gouji.model.Report;
import gouji.model.Scope;
import gouji.model.WordList;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Organs whose figures may be held against each other in one year. Departments are of one kind when they have the same
 * work, for which their names stand; those that only work at desks are of one kind whatever it is.
 */
record AgencyKind(Kind kind, Level level, Scope scope, int year, String work) {
    private static final Set<Kind> WITHOUT_PEERS = Set.of(Kind.OTHER, Kind.UNKNOWN);
    private static final Pattern AREAS = Pattern.compile("^.*[省市州盟区县旗]");

    /** The kind of a unit, or null when too little is known of it. */
    static @Nullable AgencyKind of(Report report, WordList enforcement, WordList desk) {
        if (report.year() == null || report.unit().isBlank() || WITHOUT_PEERS.contains(report.kind())) {
            return null;
        }
        String work = report.kind() == Kind.DEPARTMENT ? work(report.unit(), enforcement, desk) : "";
        return new AgencyKind(report.kind(), report.level(), report.scope(), report.year(), work);
    }

    private static String work(String unit, WordList enforcement, WordList desk) {
        if (!desk.in(unit).isEmpty()) {
            return desk.name();
        }
        return enforcement.in(unit).stream()
                .map(term -> term.text())
                .findFirst()
                .orElseGet(() -> AREAS.matcher(unit).replaceFirst(""));
    }
}
