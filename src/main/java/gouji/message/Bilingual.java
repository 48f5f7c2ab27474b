package gouji.message;

/** Something the program says of its own in both languages, and not a word of a report. */
public interface Bilingual {
    String zh();

    String en();
}
