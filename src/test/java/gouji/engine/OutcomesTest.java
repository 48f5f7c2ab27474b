package gouji.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.finding.Outcome;
import gouji.finding.OutcomeKind;
import gouji.model.Absent;
import gouji.model.Facts;
import gouji.model.Kind;
import gouji.model.Place;
import gouji.model.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a rule comes out when something it needs is missing, or when it is not meant for the report. */
class OutcomesTest {
    private static final Outcome PASS = new Outcome(OutcomeKind.PASS, List.of());
    private static final Outcome NOT_APPLICABLE = new Outcome(OutcomeKind.NOT_APPLICABLE, List.of());

    @TempDir
    Path folder;

    private Books books;

    @BeforeEach
    void begin() throws IOException {
        books = new Books(folder);
    }

    @Test
    void passesWhenAllItNeedsWasRead() throws IOException {
        assertEquals(PASS, outcome("@needs(\"applications/received/*\")", received(1)));
    }

    @Test
    void doesNotApplyWhenTheReportLacksAllItNeeds() throws IOException {
        Reports report = new Reports().without(absent("received", null, Reason.NOT_IN_SOURCE));
        assertEquals(NOT_APPLICABLE, outcome("@needs(\"applications/received/*\")", report));
    }

    @Test
    void judgesWhatIsThereWhenTheReportLacksAPart() throws IOException {
        Reports report = received(1).without(absent("received", "natural", Reason.NOT_IN_SOURCE));
        assertEquals(PASS, outcome("@needs(\"applications/received/*\")", report));
    }

    @Test
    void cannotTellWhatCouldNotBeRead() throws IOException {
        Reports report = received(1).without(absent("received", "natural", Reason.AMBIGUOUS));
        assertEquals(
                new Outcome(OutcomeKind.CANNOT_TELL, List.of("applications/received/natural")),
                outcome("@needs(\"applications/received/*\")", report));
    }

    @Test
    void failsOnWhatWasReadAndStillNamesWhatWasNot() throws IOException {
        Reports report = received(-1).without(absent("received", "natural", Reason.UNREADABLE));
        assertEquals(
                new Outcome(OutcomeKind.FAIL, List.of("applications/received/natural")),
                outcome("@needs(\"applications/received/*\")", report));
    }

    @Test
    void anUnreadNeighbourDoesNotMatter() throws IOException {
        Reports report = received(1).without(absent("granted", null, Reason.UNREADABLE));
        assertEquals(PASS, outcome("@needs(\"applications/received/*\")", report));
    }

    @Test
    void aClaimNobodyMakesIsNotJudged() throws IOException {
        assertEquals(NOT_APPLICABLE, outcome("@needs(\"claim/received; applications/received/*\")", received(1)));
    }

    @Test
    void aSectionThatIsNotThereIsNotJudged() throws IOException {
        Reports report =
                received(1).without(new Absent("section", "problems", null, Reason.NOT_IN_SOURCE, Place.NONE, ""));
        assertEquals(NOT_APPLICABLE, outcome("@needs(\"section/problems\")", report));
    }

    @Test
    void aSectionThatCouldNotBeReadIsNamed() throws IOException {
        Reports report =
                received(1).without(new Absent("section", "problems", null, Reason.UNREADABLE, Place.NONE, ""));
        assertEquals(
                new Outcome(OutcomeKind.CANNOT_TELL, List.of("section/problems")),
                outcome("@needs(\"section/problems\")", report));
    }

    @Test
    void otherKindsAndEditionsAreNotJudged() throws IOException {
        assertEquals(NOT_APPLICABLE, outcome("@kinds(\"government township\")", received(-1)));
        assertEquals(NOT_APPLICABLE, outcome("@editions(\"2019\")", received(-1)));
        assertEquals(
                OutcomeKind.FAIL,
                outcome("@kinds(\"department\") @editions(\"2019 2021\")", received(-1))
                        .kind());
    }

    @Test
    void anUnknownKindOrYearCannotTell() throws IOException {
        Outcome kind = new Outcome(OutcomeKind.CANNOT_TELL, List.of("report/kind"));
        assertEquals(kind, outcome("@kinds(\"government\")", received(-1).of(Kind.UNKNOWN, 2021)));
        Outcome year = new Outcome(OutcomeKind.CANNOT_TELL, List.of("report/year"));
        assertEquals(year, outcome("@editions(\"2021\")", received(-1).of(Kind.DEPARTMENT, 0)));
    }

    @Test
    void aRuleMaySayThatItIsUnsure() throws IOException {
        books.rules(
                "a.drl",
                Books.rule("A", "$c : Cell(negative)", "found.unsure(drools, [$c], \"report/scope\");")
                        .replace("{expected}、{actual}", "不明"));
        try (RuleEngine judge = new RuleEngine(books.read())) {
            Outcome unsure = new Outcome(OutcomeKind.CANNOT_TELL, List.of("report/scope"));
            assertEquals(unsure, only(judge, received(-1).facts()));
            assertEquals(PASS, only(judge, received(1).facts()));
        }
    }

    private static Reports received(long count) {
        return new Reports().cell("received", "total", count);
    }

    private static Absent absent(String row, String column, Reason why) {
        return new Absent("applications", row, column, why, Place.NONE, "");
    }

    private Outcome outcome(String note, Reports report) throws IOException {
        books.rules("a.drl", Books.cells("A", "negative").replace("@basis", note + " @basis"));
        try (RuleEngine judge = new RuleEngine(books.read())) {
            return only(judge, report.facts());
        }
    }

    private static Outcome only(RuleEngine judge, Facts facts) {
        return judge.judge(facts).rulings().get(0).outcome();
    }
}
