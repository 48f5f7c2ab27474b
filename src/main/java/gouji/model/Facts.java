package gouji.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that is known of one report, before any judgement.
 *
 * @param table what its tables say
 * @param prose what its prose says
 * @param attachments files beside it that hold its tables once more
 * @param problems what kept the reader from reading all of it
 * @param dates the days its page tells of itself
 * @param hidden what its file carries along without showing it
 * @param around what other reports tell of it
 */
public record Facts(
        Report report,
        TableFacts table,
        ProseFacts prose,
        List<Attachment> attachments,
        List<Problem> problems,
        List<PageDate> dates,
        List<HiddenData> hidden,
        Surroundings around) {
    /** Facts of a report that is judged by itself, with nothing told beside its tables and prose. */
    public Facts(Report report, TableFacts table, ProseFacts prose, List<Problem> problems) {
        this(report, table, prose, List.of(), problems, List.of(), List.of(), Surroundings.NONE);
    }

    /** Nothing but a report and what other reports tell of it. */
    public static Facts bare(Report report, List<Problem> problems, Surroundings around) {
        return new Facts(report, TableFacts.NONE, ProseFacts.NONE, List.of(), problems, List.of(), List.of(), around);
    }

    /** What stands around no single report of a review, for the rules that judge it as a whole. */
    public static Facts batch(List<? extends Surrounding> facts) {
        return bare(Report.unread(Report.BATCH), List.of(), new Surroundings(null, List.copyOf(facts)));
    }

    /** Every fact a rule can match, problems of reading left out. */
    public Stream<Evidence> all() {
        Stream<List<? extends Evidence>> read = Stream.concat(Stream.of(List.of(report)), table.all());
        Stream<List<? extends Evidence>> beside = Stream.of(attachments, hidden, around.all());
        return Stream.concat(Stream.concat(read, prose.all()), beside).flatMap(List::stream);
    }

    public List<Table> tables() {
        return table.tables();
    }

    public List<Cell> cells() {
        return table.cells();
    }

    public List<Absent> absent() {
        return table.absent();
    }

    public List<Section> sections() {
        return prose.sections();
    }

    public List<Topic> topics() {
        return prose.topics();
    }

    public List<Sentence> sentences() {
        return prose.sentences();
    }

    public List<Quantity> quantities() {
        return prose.quantities();
    }

    public List<Claim> claims() {
        return prose.claims();
    }

    public List<Percentage> percentages() {
        return prose.percentages();
    }

    public List<Breakdown> breakdowns() {
        return prose.breakdowns();
    }

    public List<Citation> citations() {
        return prose.citations();
    }

    public List<Period> periods() {
        return prose.periods();
    }

    public List<PersonalNumber> personal() {
        return prose.personal();
    }

    /** The report of the year before, or null when nobody asked for it. */
    public Earlier earlier() {
        return around.earlier();
    }

    /** The same facts with other problems. */
    public Facts withProblems(List<Problem> others) {
        return new Facts(report, table, prose, attachments, others, dates, hidden, around);
    }

    /** The same facts with one more problem. */
    public Facts withProblem(Problem problem) {
        return withProblems(
                Stream.concat(problems().stream(), Stream.of(problem)).toList());
    }

    /** The same facts beside those of the year before. */
    public Facts beside(Earlier before) {
        return around(new Surroundings(before, around.facts()));
    }

    /** The same facts amid what the other reports of a review tell of the report. */
    public Facts amid(List<? extends Surrounding> others) {
        return around(new Surroundings(around.earlier(), List.copyOf(others)));
    }

    /** The same facts with the days the page tells of itself. */
    public Facts dated(List<PageDate> days) {
        return new Facts(report, table, prose, attachments, problems, List.copyOf(days), hidden, around);
    }

    /** The same facts with what the file carries along without showing it. */
    public Facts hiding(List<HiddenData> unshown) {
        return new Facts(report, table, prose, attachments, problems, dates, List.copyOf(unshown), around);
    }

    /** The same facts with files beside the report. */
    public Facts attached(List<Attachment> files) {
        return new Facts(report, table, prose, List.copyOf(files), problems, dates, hidden, around);
    }

    /** The same prose under another report, with what stands in its tables. */
    public Facts tabled(Report other, TableFacts figures) {
        return new Facts(other, figures, prose, attachments, problems, dates, hidden, around);
    }

    private Facts around(Surroundings near) {
        return new Facts(report, table, prose, attachments, problems, dates, hidden, near);
    }
}
