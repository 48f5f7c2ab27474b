package gouji.cli.terminal;

import gouji.message.Codes;
import gouji.message.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is wrong with the way a command is written. The words of the library are English and name classes of Java, so that
 * only what it found is taken from it: which argument, and what was written.
 *
 * @param help the language it is told in
 */
record UsageErrorText(Help help) {

    String message(ParameterException failure) {
        if (failure instanceof MissingParameterException missing) {
            return help.text("misuse.missing", named(missing.getMissing()));
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return help.text("misuse.twice", name(twice.getOverwritten()));
        }
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        // a failure without an argument is one of our own, in the language of the run
        return failure.getArgSpec() == null
                ? String.valueOf(failure.getMessage())
                : value(failure.getArgSpec(), failure.getValue());
    }

    private String unmatched(UnmatchedArgumentException failure) {
        String first = failure.getUnmatched().get(0);
        List<String> near = failure.getSuggestions();
        String known = near.isEmpty() ? "" : help.text("misuse.near", listed(near.stream()));
        return help.text(failure.isUnknownOption() ? "misuse.unknown" : "misuse.surplus", first) + known;
    }

    private String value(ArgSpec argument, String written) {
        return help.text("misuse.value", name(argument), written == null ? "" : written, wanted(argument));
    }

    private String wanted(ArgSpec argument) {
        Class<?> type = argument.auxiliaryTypes()[0];
        if (type.isEnum()) {
            boolean listed = !argument.paramLabel().matches("[A-Z]+");
            return help.text("misuse.one-of", listed ? choices(argument.paramLabel()) : choices(type));
        }
        if (type == LocalDate.class) {
            return help.text("misuse.day");
        }
        return help.text(argument.arity().max() == 0 ? "misuse.none" : key(type));
    }

    private static String key(Class<?> type) {
        return Number.class.isAssignableFrom(type) || type.isPrimitive() ? "misuse.number" : "misuse.path";
    }

    /** Those a command takes, which may be fewer than there are: {@code a|b[,a|b...]}. */
    private String choices(String label) {
        return listed(Stream.of(label.replaceFirst("\\[.*", "").split("\\|")));
    }

    private String choices(Class<?> type) {
        return listed(Stream.of(type.getEnumConstants()).map(c -> Codes.of((Enum<?>) c)));
    }

    private String named(List<ArgSpec> arguments) {
        return listed(arguments.stream().map(UsageErrorText::name));
    }

    private String listed(Stream<String> words) {
        return Text.list(words.toList()).textIn(help.language());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
