package gouji.review.survey;

import gouji.model.Facts;
import gouji.model.Surrounding;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What is learnt of all reports of a review together, before any of them is judged. */
public interface Survey {
    /** Takes note of a report; called in the order of the inputs, by one thread, before anything is asked. */
    void note(Facts facts);

    /** What the others tell of a report; several threads may ask. */
    List<? extends Surrounding> around(Facts facts);

    /**
     * Is given who tells which cells of a report are in question; asked while reports are judged.
     *
     * @param cells by the source of a report the keys of the cells an error of its own is about
     */
    default void asks(Function<String, Set<String>> cells) {}

    /** The same report as it is judged: of the unit it is laid to. */
    default Facts settled(Facts facts) {
        return facts;
    }

    /** Is told, when all are noted, which of the reports do not count: second copies of others. */
    default void withdraw(Set<String> sources) {}

    /** What stands around no single report; asked once. */
    List<? extends Surrounding> batch();
}
