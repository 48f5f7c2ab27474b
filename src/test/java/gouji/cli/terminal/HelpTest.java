package gouji.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.cli.Main;
import gouji.message.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/** What {@code --help} says, in both languages. */
class HelpTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCommandAndOptionIsDescribed(Language language) {
        CommandLine program = Main.commands(Terminal.system());
        program.setResourceBundle(Help.in(language).bundle());
        List<String> bare = new ArrayList<>();
        List<CommandLine> open = new ArrayList<>(List.of(program));
        while (!open.isEmpty()) {
            CommandLine command = open.remove(0);
            open.addAll(command.getSubcommands().values());
            var spec = command.getCommandSpec();
            if (spec.usageMessage().description().length == 0) {
                bare.add(spec.qualifiedName());
            }
            spec.options().stream()
                    .filter(o -> !o.hidden() && o.description().length == 0)
                    .forEach(o -> bare.add(spec.qualifiedName() + " " + o.longestName()));
        }
        assertEquals(List.of(), bare);
    }
}
