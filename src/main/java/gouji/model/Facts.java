package gouji.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one report, before any judgement.
 *
 * @param read what was read from it
 * @param around what other reports tell of it
 */
public record Facts(Report report, FactLists read, Surroundings around) {
    /** Facts of a report that is judged by itself. */
    public Facts(Report report, FactLists read) {
        this(report, read, Surroundings.NONE);
    }

    /** Nothing but a report and what kept the reader from reading more of it. */
    public static Facts bare(Report report, Problem... problems) {
        return new Facts(report, FactLists.NONE.with(Problem.class, List.of(problems)));
    }

    /** What stands around no single report of a review, for the rules that judge it as a whole. */
    public static Facts batch(List<? extends Surrounding> facts) {
        return bare(Report.unread(Report.BATCH)).withSurroundings(facts);
    }

    /** Every fact a rule can match. */
    public Stream<Evidence> all() {
        Stream<Evidence> told = read.all().filter(Evidence.class::isInstance).map(Evidence.class::cast);
        return Stream.of(Stream.of(report), told, around.all().stream()).flatMap(facts -> facts);
    }

    public List<Table> tables() {
        return read.of(Table.class);
    }

    public List<Cell> cells() {
        return read.of(Cell.class);
    }

    public List<Absent> absent() {
        return read.of(Absent.class);
    }

    public List<Section> sections() {
        return read.of(Section.class);
    }

    public List<Topic> topics() {
        return read.of(Topic.class);
    }

    public List<Sentence> sentences() {
        return read.of(Sentence.class);
    }

    public List<Quantity> quantities() {
        return read.of(Quantity.class);
    }

    public List<Claim> claims() {
        return read.of(Claim.class);
    }

    public List<Percentage> percentages() {
        return read.of(Percentage.class);
    }

    public List<Breakdown> breakdowns() {
        return read.of(Breakdown.class);
    }

    public List<Citation> citations() {
        return read.of(Citation.class);
    }

    public List<Period> periods() {
        return read.of(Period.class);
    }

    public List<PersonalNumber> personal() {
        return read.of(PersonalNumber.class);
    }

    public List<Attachment> attachments() {
        return read.of(Attachment.class);
    }

    public List<Problem> problems() {
        return read.of(Problem.class);
    }

    public List<PageDate> dates() {
        return read.of(PageDate.class);
    }

    public List<HiddenData> hidden() {
        return read.of(HiddenData.class);
    }

    /** The report of the year before, or null when nobody asked for it. */
    public @Nullable Earlier earlier() {
        return around.earlier();
    }

    /** The same of another report. */
    public Facts of(Report other) {
        return new Facts(other, read, around);
    }

    /** The same with other facts of a kind. */
    public <T extends ReportFact> Facts with(Class<T> kind, List<? extends T> facts) {
        return with(read.with(kind, facts));
    }

    /** The same report of which other facts were read. */
    public Facts with(FactLists facts) {
        return new Facts(report, facts, around);
    }

    /** The same facts with other problems. */
    public Facts withProblems(List<Problem> others) {
        return with(Problem.class, others);
    }

    /** The same facts with one more problem. */
    public Facts withProblem(Problem problem) {
        return withProblems(
                Stream.concat(problems().stream(), Stream.of(problem)).toList());
    }

    /** The same facts beside those of the year before. */
    public Facts withEarlier(Earlier before) {
        return around(new Surroundings(before, around.facts()));
    }

    /** The same facts amid what the other reports of a review tell of the report. */
    public Facts withSurroundings(List<? extends Surrounding> others) {
        return around(new Surroundings(around.earlier(), List.copyOf(others)));
    }

    /** Whether it is the report of another unit than the one it is laid to. */
    public boolean isForeign() {
        return around.facts().stream().anyMatch(ForeignReport.class::isInstance);
    }

    /** What another year may be compared with: nothing where the figures are those of another unit. */
    public Facts lasting() {
        return isForeign() ? bare(report) : this;
    }

    private Facts around(Surroundings near) {
        return new Facts(report, read, near);
    }
}
