package gouji.cli;

import gouji.model.Given;
import gouji.model.Kind;
import gouji.model.Level;
import gouji.model.Scope;
import picocli.CommandLine.Option;

/** What the user says of every report. */
public final class GivenOptions {
    @Option(names = "--unit", paramLabel = "NAME")
    private String unit;

    @Option(names = "--year", paramLabel = "YEAR")
    private Integer year;

    @Option(names = "--kind", paramLabel = "KIND")
    private Kind kind;

    @Option(names = "--level", paramLabel = "LEVEL")
    private Level level;

    @Option(names = "--scope", paramLabel = "SCOPE")
    private Scope scope;

    public Given given() {
        return new Given(unit, year, kind, level, scope);
    }
}
