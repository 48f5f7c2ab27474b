package gouji.write.page;

import gouji.finding.Verdict;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the list of all.
 *
 * @param rank place of its verdict among the verdicts, 0 for the one to deal with first
 * @param verdict code of the verdict
 * @param verdictName its name
 * @param unit name of the organ, or the file where it is not known
 * @param year the year reported on, or ""
 * @param kind name of the kind of organ
 * @param errors findings that are errors
 * @param warnings findings that are warnings
 * @param infos findings that are hints
 * @param points its points, or ""
 * @param since what has changed since an earlier review, and what it was written
 * @param href its page
 * @param worst its gravest finding, or null
 */
public record UnitView(
        int rank,
        String verdict,
        String verdictName,
        String unit,
        String year,
        String kind,
        int errors,
        int warnings,
        int infos,
        String points,
        SinceView since,
        String href,
        @Nullable GravestFindingView worst) {
    /** The one to deal with first leading. */
    public static final Comparator<UnitView> WORST_FIRST = Comparator.comparingInt(UnitView::rank)
            .thenComparing(Comparator.comparingInt(UnitView::errors).reversed())
            .thenComparing(Comparator.comparingInt(UnitView::warnings).reversed())
            .thenComparing(Comparator.comparingInt(UnitView::infos).reversed())
            .thenComparing(UnitView::unit)
            .thenComparing(UnitView::href);

    /** The same with a note on what it was written, and the name it is chosen by. */
    public UnitView noting(String note, String name) {
        return new UnitView(
                rank,
                verdict,
                verdictName,
                unit,
                year,
                kind,
                errors,
                warnings,
                infos,
                points,
                since.with(note, name),
                href,
                worst);
    }

    /** Whether nothing but hints can stand in it. */
    public boolean isFine() {
        return verdict.equals(Verdict.PASS.code());
    }
}
