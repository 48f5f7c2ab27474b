package gouji.cli.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.Main;
import gouji.cli.terminal.Terminal;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** NullAway leaves out what picocli fills in; what picocli may leave null is held here. */
class AbsentOptionsTest {
    @Test
    void whatMayBeLeftOutIsMarked() {
        List<Field> fields = all(Main.commands(Terminal.system()))
                .flatMap(command -> command.getCommandSpec().args().stream())
                .filter(argument -> argument.userObject() instanceof Field)
                .filter(AbsentOptionsTest::mayBeNull)
                .map(argument -> (Field) argument.userObject())
                .distinct()
                .toList();

        assertTrue(fields.size() > 10, "it looks at options");
        assertEquals(
                List.of(),
                fields.stream()
                        .filter(field -> !field.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .toList());
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(AbsentOptionsTest::all));
    }

    private static boolean mayBeNull(ArgSpec argument) {
        boolean given = argument.required() || argument.defaultValue() != null || argument.initialValue() != null;
        return !argument.type().isPrimitive() && !given;
    }
}
