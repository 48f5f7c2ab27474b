package gouji.model;

import java.util.List;

/**
 * A notice or regulation the prose cites by name or number.
 *
 * @param text the citation as it stands, such as 国办公开办函〔2021〕30号
 * @param normal the same, brackets and white space made one way
 * @param sentence where it stands
 */
@FactListName("citations")
public record Citation(String text, String normal, Sentence sentence) implements SentenceFact {
    @Override
    public List<Location> where() {
        return sentence.quoting(text);
    }
}
