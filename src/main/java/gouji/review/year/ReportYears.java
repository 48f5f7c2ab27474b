package gouji.review.year;

import gouji.model.Facts;
import gouji.model.Surrounding;
import gouji.review.survey.Survey;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which years the reports of a review are on, where they tell; it adds nothing to any of them. */
public final class ReportYears implements Survey {
    private final SortedSet<Integer> years = new TreeSet<>();

    @Override
    public void note(Facts facts) {
        Integer year = facts.report().year();
        if (year != null) {
            years.add(year);
        }
    }

    @Override
    public List<Surrounding> around(Facts facts) {
        return List.of();
    }

    @Override
    public List<Surrounding> batch() {
        return List.of();
    }

    /** The years met so far. */
    public SortedSet<Integer> met() {
        return new TreeSet<>(years);
    }
}
