package gouji.cli.options;

import gouji.model.Kind;
import gouji.model.Level;
import gouji.model.Overrides;
import gouji.model.Scope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the user says of every report. */
public final class OverrideOptions {
    @Option(names = "--unit", paramLabel = "NAME")
    private @Nullable String unit;

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable Integer year;

    @Option(names = "--kind", paramLabel = "KIND")
    private @Nullable Kind kind;

    @Option(names = "--level", paramLabel = "LEVEL")
    private @Nullable Level level;

    @Option(names = "--scope", paramLabel = "SCOPE")
    private @Nullable Scope scope;

    public Overrides given() {
        return new Overrides(unit, year, kind, level, scope);
    }
}
