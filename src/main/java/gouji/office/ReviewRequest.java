package gouji.office;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an office asks of a review.
 *
 * @param reports files and folders with the reports of the year
 * @param previous those of the year before, or none: then the store is asked
 * @param roster the units that are to report, or null
 * @param store the file reviews are kept in, or null for {@value #STORE} beside the results
 * @param year the year all reports are on, or null when each tells its own
 * @param round which round it is, and what it is compared with
 * @param results what is written, and where
 * @param unmask whether numbers of persons are shown in pictures of pages
 * @param jobs how many files are worked on at a time
 */
public record ReviewRequest(
        List<Path> reports,
        List<Path> previous,
        @Nullable Path roster,
        @Nullable Path store,
        @Nullable Integer year,
        RoundChoice round,
        ResultSetting results,
        boolean unmask,
        int jobs) {
    private static final String STORE = "gouji.db";

    Path storeFile() {
        return store == null ? results.output().resolve(STORE) : store;
    }
}
