package gouji.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the prose of a report says. Lists are in reading order.
 *
 * @param sections the chapters, with their text
 * @param topics the topics of chapter one
 * @param sentences its sentences
 * @param quantities the numbers in them
 * @param claims what they assert of the tables
 * @param percentages the shares they tell
 * @param breakdowns the lists of parts of a whole in them
 * @param citations the documents they name
 * @param periods the spans of time they tell
 * @param personal numbers in it that identify a person, masked
 */
public record ProseFacts(
        List<Section> sections,
        List<Topic> topics,
        List<Sentence> sentences,
        List<Quantity> quantities,
        List<Claim> claims,
        List<Percentage> percentages,
        List<Breakdown> breakdowns,
        List<Citation> citations,
        List<Period> periods,
        List<PersonalNumber> personal) {
    public static final ProseFacts NONE = said(List.of());

    /** Sentences of which nothing was understood. */
    public static ProseFacts said(List<Sentence> sentences) {
        return new ProseFacts(
                List.of(), List.of(), sentences, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    Stream<List<? extends Evidence>> all() {
        return Stream.of(
                sections, topics, sentences, quantities, claims, percentages, breakdowns, citations, periods, personal);
    }
}
