package gouji.cli.review;

import gouji.finding.ChangeCount;
import gouji.finding.Finding;
import gouji.finding.ReviewChanges;
import gouji.finding.Standing;
import gouji.message.Language;
import gouji.review.store.KeptRound;
import gouji.review.store.PastRounds;
import gouji.review.store.PastRounds.Filed;
import gouji.review.store.ReviewHistory;
import gouji.write.text.HistoryText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rounds a unit's report of a year went through, each beside the one before it. */
record UnitRounds(PastRounds rounds, ReviewHistory past, Language language) {

    List<HistoryText.Stage> of(ReviewHistory.Entry year) {
        List<HistoryText.Stage> stages = new ArrayList<>();
        Standing before = null;
        for (KeptRound kept : rounds.all()) {
            Standing last = before;
            for (Filed filed : rounds.reports(kept, year.unit())) {
                if (isOf(filed, kept, year)) {
                    Standing now = rounds.standing(filed, language);
                    stages.add(
                            stage(kept, filed, before == null ? null : ReviewChanges.of(before, now, rule -> false)));
                    last = now;
                }
            }
            before = last;
        }
        return stages;
    }

    /** A report that was not read tells no year, and counts for that of its round. */
    private static boolean isOf(Filed filed, KeptRound kept, ReviewHistory.Entry year) {
        Integer own = filed.year() == null ? Integer.valueOf(kept.round().year()) : filed.year();
        return own.equals(year.year());
    }

    private HistoryText.Stage stage(KeptRound kept, Filed filed, @Nullable ReviewChanges changes) {
        List<Finding> open = changes == null ? List.of() : past.open(filed.id());
        ChangeCount count = changes == null ? null : changes.count(open);
        return new HistoryText.Stage(kept.round(), filed.verdict(), filed.points(), count);
    }
}
