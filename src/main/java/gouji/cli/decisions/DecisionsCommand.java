package gouji.cli.decisions;

import gouji.cli.terminal.GroupCommand;
import picocli.CommandLine.Command;

/** {@code gouji decisions}: what was decided of findings, into a store and out of it. */
@Command(name = "decisions")
public final class DecisionsCommand extends GroupCommand {}
