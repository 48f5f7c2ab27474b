package gouji.message;

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
