package gouji.rules.settings;

import gouji.message.Codes;

/** The word lists the program itself asks a book for; rules ask for these and others. */
public enum ListName {
    DESK_ORGANS,
    ENFORCEMENT_ORGANS;

    /** Name of its file in {@code words}, without the ending. */
    public String code() {
        return Codes.of(this);
    }
}
