package gouji.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number with its measure word in the prose.
 *
 * @param value the number, Chinese numerals and full width read
 * @param unit its measure word (件 宗 份 条 起 次 元 万元 % …), or ""
 * @param exact false when 余, 多, 近, 约 or the like stands beside it
 * @param before the words just before it
 * @param after the words just after it
 * @param raw the number and measure word as they stand
 * @param sentence where it stands
 */
@FactListName("quantities")
public record Quantity(
        BigDecimal value,
        String unit,
        @FactComponent(otherwise = "true") boolean exact,
        String before,
        String after,
        String raw,
        Sentence sentence)
        implements SentenceFact {
    @Override
    public List<Location> where() {
        return sentence.quoting(raw);
    }
}
