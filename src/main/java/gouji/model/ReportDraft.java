package gouji.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A report that is made, or changed, by the names of its properties; what is not named is not known. */
public final class ReportDraft {
    private String source = "";
    private String sha256 = "";
    private Container container = Container.OTHER;
    private String unit = "";
    private @Nullable Integer year;
    private Kind kind = Kind.UNKNOWN;
    private Level level = Level.UNKNOWN;
    private Scope scope = Scope.UNKNOWN;
    private int edition;
    private String title = "";
    private @Nullable Integer titleYear;
    private Set<String> given = Set.of();
    private Place place = Place.NONE;

    public ReportDraft() {}

    ReportDraft(Report report) {
        source = report.source();
        sha256 = report.sha256();
        container = report.container();
        unit = report.unit();
        year = report.year();
        kind = report.kind();
        level = report.level();
        scope = report.scope();
        edition = report.edition();
        title = report.title();
        titleYear = report.titleYear();
        given = report.given();
        place = report.place();
    }

    public ReportDraft source(String value) {
        source = value;
        return this;
    }

    public ReportDraft sha256(String value) {
        sha256 = value;
        return this;
    }

    public ReportDraft container(Container value) {
        container = value;
        return this;
    }

    public ReportDraft unit(String value) {
        unit = value;
        return this;
    }

    public ReportDraft year(@Nullable Integer value) {
        year = value;
        return this;
    }

    public ReportDraft kind(Kind value) {
        kind = value;
        return this;
    }

    public ReportDraft level(Level value) {
        level = value;
        return this;
    }

    public ReportDraft scope(Scope value) {
        scope = value;
        return this;
    }

    public ReportDraft edition(int value) {
        edition = value;
        return this;
    }

    public ReportDraft title(String value) {
        title = value;
        return this;
    }

    public ReportDraft titleYear(@Nullable Integer value) {
        titleYear = value;
        return this;
    }

    public ReportDraft given(Set<String> value) {
        given = value;
        return this;
    }

    public ReportDraft place(Place value) {
        place = value;
        return this;
    }

    /** The report as it is now. */
    public Report done() {
        return new Report(
                source, sha256, container, unit, year, kind, level, scope, edition, title, titleYear, given, place);
    }
}
