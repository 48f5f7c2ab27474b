package gouji.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that is known of one report, before any judgement. Lists are in reading order.
 *
 * @param earlier the report of the year before, or null when nobody asked for it
 */
public record Facts(
        Report report,
        List<Table> tables,
        List<Cell> cells,
        List<Absent> absent,
        List<Section> sections,
        List<Topic> topics,
        List<Sentence> sentences,
        List<Quantity> quantities,
        List<Claim> claims,
        List<Percentage> percentages,
        List<Breakdown> breakdowns,
        List<Citation> citations,
        List<Period> periods,
        List<PersonalNumber> personal,
        List<Attachment> attachments,
        List<Problem> problems,
        Earlier earlier) {

    /** Facts of a report that is judged by itself. */
    public Facts(
            Report report,
            List<Table> tables,
            List<Cell> cells,
            List<Absent> absent,
            List<Section> sections,
            List<Topic> topics,
            List<Sentence> sentences,
            List<Quantity> quantities,
            List<Claim> claims,
            List<Percentage> percentages,
            List<Breakdown> breakdowns,
            List<Citation> citations,
            List<Period> periods,
            List<PersonalNumber> personal,
            List<Attachment> attachments,
            List<Problem> problems) {
        this(
                report,
                tables,
                cells,
                absent,
                sections,
                topics,
                sentences,
                quantities,
                claims,
                percentages,
                breakdowns,
                citations,
                periods,
                personal,
                attachments,
                problems,
                null);
    }

    /** Every fact a rule can match, problems of reading left out. */
    public Stream<Evidence> all() {
        return Stream.of(
                        List.of(report),
                        tables,
                        cells,
                        absent,
                        sections,
                        topics,
                        sentences,
                        quantities,
                        claims,
                        percentages,
                        breakdowns,
                        citations,
                        periods,
                        personal,
                        attachments,
                        earlier == null ? List.<Evidence>of() : earlier.all())
                .flatMap(List<? extends Evidence>::stream);
    }

    /** The same facts with other problems. */
    public Facts withProblems(List<Problem> others) {
        return with(others, earlier);
    }

    /** The same facts beside those of the year before. */
    public Facts beside(Earlier before) {
        return with(problems, before);
    }

    private Facts with(List<Problem> others, Earlier before) {
        return new Facts(
                report,
                tables,
                cells,
                absent,
                sections,
                topics,
                sentences,
                quantities,
                claims,
                percentages,
                breakdowns,
                citations,
                periods,
                personal,
                attachments,
                others,
                before);
    }
}
