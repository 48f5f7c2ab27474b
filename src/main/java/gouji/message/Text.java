package gouji.message;

/** Words for the user in both languages. */
public record Text(String zh, String en) {
    /** Words that are no language's: names, codes and figures. */
    public static Text bare(String words) {
        return new Text(words, words);
    }

    /** Several of them, parted as each language does. */
    public static Text list(Iterable<String> words) {
        return new Text(String.join("、", words), String.join(", ", words));
    }

    public String textIn(Language language) {
        return language == Language.EN && !en.isBlank() ? en : zh;
    }
}
