package gouji.read.word;

import gouji.read.document.GridCell;

/** Words nobody sees where they stand. */
public final class UnseenText {
    private UnseenText() {}

    /** Nothing of them; but nobody can tell what a cell says in which figures stand unseen. */
    public static String shown(String words, boolean inCell) {
        return inCell && words.chars().anyMatch(Character::isDigit) ? GridCell.UNREADABLE : "";
    }
}
