package gouji.model;

/** What a sentence of a report tells. It goes where its sentence goes, and its words are words of the sentence. */
public sealed interface SentenceFact extends ReportFact, Evidence
        permits Quantity, Claim, Percentage, Breakdown, Citation, Period {
    /** The sentence; the fact format refers to it by its order. */
    Sentence sentence();
}
