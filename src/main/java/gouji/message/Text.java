package gouji.message;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;

/** Words for the user in both languages. */
public record Text(String zh, String en) implements Bilingual {
    /** Words that are no language's: names, codes and figures. */
    public static Text bare(String words) {
        return new Text(words, words);
    }

    /** Several of them, parted as each language does. */
    public static Text list(Iterable<String> words) {
        return new Text(String.join("、", words), String.join(", ", words));
    }

    /** A day as people write it: {@code 2025年2月1日}. */
    public static Text day(LocalDate day) {
        return Messages.of("finding")
                .text("day", day.getYear(), number(day.getMonthValue()), number(day.getDayOfMonth()));
    }

    /** A day without its year. */
    public static Text day(MonthDay day) {
        return Messages.of("finding").text("month-day", number(day.getMonthValue()), number(day.getDayOfMonth()));
    }

    /** Chinese writes no leading zero. */
    private static Text number(int number) {
        String words = Integer.toString(number);
        return new Text(words, number < 10 ? "0" + words : words);
    }

    /** Several in a row, each of them in both languages. */
    public static Text joined(List<Text> words) {
        return new Text(
                words.stream().map(Text::zh).collect(Collectors.joining("、")),
                words.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    public String textIn(Language language) {
        return language == Language.EN && !en.isBlank() ? en : zh;
    }
}
