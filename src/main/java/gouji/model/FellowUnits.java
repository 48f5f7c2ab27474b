package gouji.model;

import gouji.text.Space;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The units of the roster below the same parent that a report names. What a report tells of them is not its own work.
 *
 * @param own names of the unit itself
 * @param named names of the others, as the report has them; empty when it names none
 */
public record FellowUnits(List<String> own, List<String> named) implements Surrounding {
    private static final String OTHER = "＠";
    private static final String ITSELF = "本机关";
    private static final Pattern OPENING = Pattern.compile("^(?:[（(]?[一二三四五六七八九十0-9]{1,2}[）)、.．是]+)?"
            + "(?:(?:截[至止]到?)?(?:20\\d{2}年度?|本年度?|今年|全年)(?:\\d{1,2}月)?(?:\\d{1,2}日)?[底末]?(?:以来)?[，,]?)?");

    /** The text without white space, {@code ＠} instead of every other unit and {@code 本机关} instead of the unit. */
    @DerivedProperty
    public String masked(String text) {
        String bare = Space.without(text);
        return named.stream().noneMatch(bare::contains)
                ? bare
                : names().matcher(bare).replaceAll(name -> named.contains(name.group(1)) ? OTHER : ITSELF);
    }

    /** The same without a number and the time it begins with. */
    @DerivedProperty
    public String opening(String text) {
        return OPENING.matcher(masked(text)).replaceFirst("");
    }

    /** All names, longer ones first: 水利局河道站 is not 水利局. */
    private Pattern names() {
        String names = Stream.concat(named.stream(), own.stream())
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(" + names + ")(?:人民政府|政府|办事处)?");
    }

    @Override
    public List<Location> where() {
        return List.of();
    }
}
