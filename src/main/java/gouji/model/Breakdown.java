package gouji.model;

import java.util.List;

/**
 * A figure the prose takes apart: 共收到申请14件，其中网络10件、信函4件.
 *
 * @param kind what the parts are: "channels" of applications, "units" of an area, "platforms" of publication, or "items"
 * @param total the whole
 * @param parts the parts in the order they are told, all with the measure word of the whole
 * @param complete whether the words promise every part: 分别为, a colon, or a remainder (其余) among the parts
 * @param scope whose figures they are, by the words of the sentence
 * @param quote the words, from the whole to the last part
 * @param sentence the sentence
 */
@FactListName("breakdowns")
public record Breakdown(
        String kind, long total, List<Long> parts, boolean complete, Scope scope, String quote, Sentence sentence)
        implements SentenceFact {
    /** What the parts come to. */
    @DerivedProperty
    public long getSum() {
        return parts.stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public List<Location> where() {
        return sentence.quoting(quote);
    }
}
