package gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The period the report says its figures cover. Years are null where the sentence names none.
 *
 * @param fromYear year of the first day
 * @param fromMonth month of the first day
 * @param fromDay day of the month
 * @param toYear year of the last day
 * @param toMonth month of the last day
 * @param toDay day of the month
 * @param quote the words
 * @param sentence where they stand
 */
@FactListName("periods")
public record Period(
        @FactComponent(name = "from/year") @Nullable Integer fromYear,
        @FactComponent(name = "from/month") int fromMonth,
        @FactComponent(name = "from/day") int fromDay,
        @FactComponent(name = "to/year") @Nullable Integer toYear,
        @FactComponent(name = "to/month") int toMonth,
        @FactComponent(name = "to/day") int toDay,
        String quote,
        Sentence sentence)
        implements SentenceFact {
    /** From 1 January to 31 December, whatever the year. */
    @DerivedProperty
    public boolean isWholeYear() {
        return fromMonth == 1 && fromDay == 1 && toMonth == 12 && toDay == 31;
    }

    @Override
    public List<Location> where() {
        return sentence.quoting(quote);
    }
}
