package gouji.finding;

/** Words for the user in both languages. */
public record Text(String zh, String en) {
    public String in(Language language) {
        return language == Language.EN && !en.isBlank() ? en : zh;
    }
}
