package gouji.model;

/**
 * A fact read from one report. The fact format has an array for each kind, in this order and by the name that {@link
 * Listed} gives. Rules can match those that are {@link Evidence}.
 */
public sealed interface ReportFact extends Fact
        permits Table,
                Cell,
                Absent,
                Section,
                Topic,
                Sentence,
                SentenceFact,
                PersonalNumber,
                Attachment,
                Problem,
                PageDate,
                HiddenData {}
