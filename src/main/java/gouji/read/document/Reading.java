package gouji.read.document;

/** What a file turned out to be: a report to be understood, or facts stored earlier by this program. */
public sealed interface Reading permits Document, StoredFacts {}
