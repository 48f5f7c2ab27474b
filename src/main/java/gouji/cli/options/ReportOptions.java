package gouji.cli.options;

import gouji.CheckOptions;
import gouji.check.intake.InputLimits;
import gouji.model.Overrides;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** Options of commands that read single reports: what the user says of them, and how much of a file is read. */
public final class ReportOptions {
    @Mixin
    private OverrideOptions given;

    @Mixin
    private LimitOptions limits;

    public CheckOptions over(CheckOptions options, CommandSpec spec) {
        return options.withGiven(given()).withBounds(bounds(spec));
    }

    public Overrides given() {
        return given.given();
    }

    public InputLimits bounds(CommandSpec spec) {
        return limits.bounds(spec);
    }
}
