package gouji.json;

import gouji.model.Sentence;
import java.util.Map;

/**
 * What a record is read amid.
 *
 * @param sentences the sentences of the report by their order
 * @param whole the record it is part of
 */
record JsonContext(Map<Integer, Sentence> sentences, JsonItem whole) {
    JsonContext within(JsonItem record) {
        return new JsonContext(sentences, record);
    }

    /** The sentence a member refers to. */
    Sentence sentence(JsonItem in, String name) {
        Sentence sentence = sentences.get(in.number(name, 0));
        if (sentence == null) {
            throw in.wrong(name, "sentence.unknown");
        }
        return sentence;
    }
}
