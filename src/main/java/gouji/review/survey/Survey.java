package gouji.review.survey;

import gouji.model.Facts;
import gouji.model.Surrounding;
import java.util.List;

/** What is learnt of all reports of a review together, before any of them is judged. */
public interface Survey {
    /** Takes note of a report; called in the order of the inputs, by one thread, before anything is asked. */
    void note(Facts facts);

    /** What the others tell of a report; several threads may ask. */
    List<? extends Surrounding> around(Facts facts);

    /** What stands around no single report; asked once. */
    List<? extends Surrounding> batch();
}
