package gouji.read.html;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * How a desktop browser shows an element.
 *
 * @param hidden whether it is not shown at all
 * @param role its ARIA role, or ""
 * @param classes its classes
 * @param display the value of {@code display} the page gives it, or ""
 */
record DisplayType(boolean hidden, String role, List<String> classes, String display) {
    /** That of an element without attributes. */
    static final DisplayType PLAIN = new DisplayType(false, "", List.of(), "");

    /** Whether its role, a class or its display is one of these words. */
    boolean is(Set<String> words) {
        boolean said = !role.isEmpty() || !classes.isEmpty() || !display.isEmpty();
        return said && (words.contains(role) || !Collections.disjoint(words, classes) || words.contains(display));
    }
}
