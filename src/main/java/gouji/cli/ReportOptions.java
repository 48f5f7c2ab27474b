package gouji.cli;

import gouji.CheckOptions;
import gouji.check.intake.Bounds;
import gouji.model.Given;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** Options of commands that read single reports: what the user says of them, and how much of a file is read. */
public final class ReportOptions {
    @Mixin
    private GivenOptions given;

    @Mixin
    private LimitOptions limits;

    public CheckOptions over(CheckOptions options, CommandSpec spec) {
        return options.withGiven(given()).withBounds(bounds(spec));
    }

    Given given() {
        return given.given();
    }

    Bounds bounds(CommandSpec spec) {
        return limits.bounds(spec);
    }
}
