package gouji.cli.rules;

import gouji.cli.terminal.GroupCommand;
import picocli.CommandLine.Command;

/** {@code gouji rules}: commands for those who write rules. */
@Command(name = "rules")
public final class RulesCommand extends GroupCommand {}
