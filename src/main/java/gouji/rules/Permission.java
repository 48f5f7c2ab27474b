package gouji.rules;

import gouji.message.Codes;
import java.util.Arrays;
import java.util.List;

/** What rules added to a book may do only where the profile allows it: it changes what rules of the book find. */
public enum Permission {
    /** Derive facts, which rules of the book judge. */
    READING,
    /** Explain findings of the book away. */
    EXPLAINS,
    /** Lay down the form of years whose form the book knows. */
    FORMS;

    public static List<String> codes() {
        return Arrays.stream(values()).map(Codes::of).toList();
    }
}
