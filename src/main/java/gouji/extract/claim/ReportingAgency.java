package gouji.extract.claim;

import gouji.model.Kind;
import gouji.model.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What claims need to know of the report they are made in.
 *
 * @param year the year reported on, or null
 * @param kind what sort of organ
 * @param scope whose figures it gives
 */
public record ReportingAgency(@Nullable Integer year, Kind kind, Scope scope) {}
