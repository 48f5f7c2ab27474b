package gouji.cli.options;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Numbers of options: years and counts, all of them greater than zero. */
public final class WholeNumber implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
        int number = parsed(text);
        if (number <= 0) {
            throw new TypeConversionException(text);
        }
        return number;
    }

    private static int parsed(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException(text);
        }
    }
}
