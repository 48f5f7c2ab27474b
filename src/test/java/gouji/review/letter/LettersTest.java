package gouji.review.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.finding.CheckedReport;
import gouji.finding.Verdict;
import gouji.model.Trouble;
import gouji.review.roster.Match;
import gouji.review.roster.Misfiled;
import gouji.review.roster.Roster;
import gouji.review.roster.RosterFile;
import gouji.review.roster.RosterSubmissions;
import gouji.review.roster.UnitMatcher;
import gouji.write.output.ReportCounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LettersTest {
    private static final String ROSTER = """
            单位名称,机关类型,别名,报送期限,联系部门
            青禾县水利局,部门,县水利局,1-25,办公室
            青禾县林业局,部门,,,
            青禾县教育局,部门,,,
            """;

    @TempDir
    private Path folder;

    private Set<String> kept = Set.of();
    private final List<Function<Roster, Misfiled>> foreign = new ArrayList<>();

    /** What the review found out: that file is the report of another unit. */
    private void foreign(String source, String filedFor, String of, boolean copy, boolean same) {
        foreign.add(roster -> new Misfiled(
                roster.unit(filedFor).orElseThrow(), roster.unit(of).orElseThrow(), source, copy, same));
    }

    private List<Letter> letters(Map<String, Long> written, CheckedReport... all) throws IOException {
        Path file = Files.writeString(folder.resolve("名册.csv"), ROSTER);
        Roster roster = RosterFile.read(file);
        UnitMatcher matching = new UnitMatcher(roster);
        List<Match> matches = List.of(all).stream()
                .filter(c -> !c.facts().report().isBatch())
                .map(c -> matching.of(c.facts().report()))
                .toList();
        List<Misfiled> misfiled = foreign.stream().map(f -> f.apply(roster)).toList();
        RosterSubmissions call = RosterSubmissions.of(roster, matches, misfiled);
        Submissions submissions = Submissions.of(roster, call, 0, source -> source);
        return letters(new UnitReports(submissions, source -> written.getOrDefault(source, 0L), kept), all);
    }

    private static List<Letter> letters(UnitReports reports, CheckedReport... all) {
        ReportCounts counts = new ReportCounts();
        for (CheckedReport checked : all) {
            reports.add(checked);
            counts.add(checked);
        }
        reports.add(counts.summary(List.of()).matters());
        return Letters.of(reports);
    }

    /** The letters beside a roster of three units, of which the two others reported well. */
    private List<Letter> letters(CheckedReport... ofWater) throws IOException {
        return letters(
                Map.of(),
                Stream.concat(
                                Stream.of(Reviewed.fine("林业局.docx", "青禾县林业局"), Reviewed.fine("教育局.docx", "青禾县教育局")),
                                Stream.of(ofWater))
                        .toArray(CheckedReport[]::new));
    }

    private static List<String> kinds(List<Letter> letters) {
        return letters.stream().map(l -> l.kind() + " " + l.unit()).toList();
    }

    @Test
    void nobodyIsWrittenToForNothing() throws IOException {
        assertEquals(List.of(), letters(Reviewed.fine("水利局.docx", "青禾县水利局")));
    }

    @Test
    void errorsComeBeforeWhatIsAlikeAndWhatIsDoubtful() throws IOException {
        Letter letter = letters(
                        Reviewed.returned(
                                "报送/水利局.docx", "县水利局", Reviewed.error("e"), Reviewed.alike(1), Reviewed.warning("w")),
                        Reviewed.doubtful("县教育局.docx", "青禾县教育局", Reviewed.alike(1)))
                .get(0);

        assertEquals("青禾县水利局", letter.unit(), "as the roster has it");
        assertEquals("办公室", letter.contact());
        assertEquals(LetterKind.RETURN, letter.kind());
        assertEquals(
                List.of(LetterKind.RETURN, LetterKind.ALIKE, LetterKind.REVIEW),
                letter.sections().stream().map(LetterSection::kind).toList());
        assertEquals(List.of("水利局.docx"), letter.files());
        assertEquals(List.of("e", "alike", "w"), letter.matters());
    }

    @Test
    void whatIsNotDueAnyMoreIsLeftOut() throws IOException {
        Letter letter = letters(Reviewed.returned(
                        "水利局.docx", "青禾县水利局", Reviewed.error("e"), Reviewed.error("f"), Reviewed.warning("w")))
                .get(0);

        assertEquals(List.of("f"), letter.about("f"::equals).orElseThrow().matters());
        assertEquals(
                LetterKind.REVIEW,
                letter.about(Set.of("w")::contains).orElseThrow().kind());
        assertTrue(letter.about(Set.of()::contains).isEmpty());
    }

    @Test
    void theVersionThatCountsIsTheNewest() throws IOException {
        CheckedReport old = Reviewed.returned("水利局2024.docx", "青禾县水利局", Reviewed.error("e"));
        CheckedReport corrected = Reviewed.fine("水利局2024改.docx", "青禾县水利局");
        assertEquals(List.of(), letters(corrected, old));

        Letter letter = letters(
                        Reviewed.fine("水利局2024初稿.docx", "青禾县水利局"),
                        Reviewed.returned("水利局2024终稿改2.docx", "青禾县水利局", Reviewed.error("e")),
                        Reviewed.fine("水利局2024终稿.docx", "青禾县水利局"))
                .get(0);
        assertEquals("水利局2024终稿改2.docx", letter.report().file());
        assertEquals(3, letter.files().size());
    }

    @Test
    void whereNoNameTellsTheLastWrittenCounts() throws IOException {
        CheckedReport one = Reviewed.returned("一/水利局.docx", "青禾县水利局", Reviewed.error("one"));
        CheckedReport two = Reviewed.returned("二/水利局.docx", "青禾县水利局", Reviewed.error("two"));

        assertEquals(
                List.of("one"),
                letters(Map.of("一/水利局.docx", 2L, "二/水利局.docx", 1L), one, two)
                        .get(0)
                        .matters());
        assertEquals(List.of("two"), letters(Map.of(), one, two).get(0).matters());
    }

    @Test
    void aScanBesideTheDocumentIsNotAskedForAgain() throws IOException {
        assertEquals(
                List.of(),
                letters(Reviewed.fine("水利局.docx", "青禾县水利局"), Reviewed.unread("水利局盖章.pdf", Trouble.NEEDS_OCR, 1)));
    }

    @Test
    void theReportOfTheYearUnderReviewCounts() throws IOException {
        CheckedReport before = Reviewed.judged("水利局2023改.docx", "青禾县水利局", 2023, Verdict.RETURN, Reviewed.error("old"));

        assertEquals(List.of(), letters(Reviewed.fine("水利局2024.docx", "青禾县水利局"), before));
    }

    @Test
    void whoHandedInNothingIsReminded() throws IOException {
        Letter letter = letters().get(0);

        assertEquals(LetterKind.MISSING, letter.kind());
        assertEquals("青禾县水利局", letter.unit());
        assertEquals(2024, letter.year());
        assertNull(letter.report());
        assertEquals(
                MonthDay.of(1, 25),
                letter.section(LetterSection.Missing.class).orElseThrow().deadline());
    }

    @ParameterizedTest
    @EnumSource(
            value = Trouble.class,
            names = {"NEEDS_OCR", "ENCRYPTED", "CORRUPT", "EMPTY", "SCRIPTED", "GARBLED", "BLANK_FORM", "UNSUPPORTED"})
    void whatCannotBeReadIsAskedForAgain(Trouble trouble) throws IOException {
        Letter letter =
                letters(Reviewed.unread("报送/水利局.pdf", trouble, "x", "y")).get(0);

        assertEquals(LetterKind.UNREAD, letter.kind());
        LetterSection.Unread unread = letter.section(LetterSection.Unread.class).orElseThrow();
        assertEquals("水利局.pdf", unread.file());
        assertEquals(trouble.code(), unread.problem().code());
        assertEquals(1, letter.sections().size(), "it handed in something");
    }

    @Test
    void whatOnlyTheOfficeCanMendIsNoMatterOfTheUnit() throws IOException {
        assertEquals(List.of(), letters(Reviewed.unread("水利局.docx", Trouble.NO_ACCESS)));
    }

    @Test
    void aScanOfNobodyKnownGetsALetterWithoutAddressee() throws IOException {
        List<Letter> letters = letters(
                Reviewed.fine("水利局.docx", "青禾县水利局"),
                Reviewed.unread("扫描001.pdf", Trouble.NEEDS_OCR, 1),
                Reviewed.unread("说明.txt", Trouble.NO_REPORT));

        assertEquals(List.of("UNREAD "), kinds(letters));
        assertEquals(List.of("扫描001.pdf"), letters.get(0).files());
    }

    @Test
    void theReportOfAnotherUnitIsToldToWhoHandedItInAlone() throws IOException {
        foreign("报送/青禾县水利局.docx", "青禾县水利局", "青禾县林业局", true, false);

        List<Letter> letters = letters(Reviewed.returned("报送/青禾县水利局.docx", "青禾县林业局", Reviewed.error("e")));

        assertEquals(List.of("FOREIGN 青禾县水利局"), kinds(letters));
        Letter letter = letters.get(0);
        LetterSection.Foreign section =
                letter.section(LetterSection.Foreign.class).orElseThrow();
        assertEquals("青禾县水利局.docx", section.file());
        assertEquals("青禾县林业局", section.of());
        assertFalse(section.same());
        assertNull(letter.report());
        assertEquals(1, letter.hashes().size(), "a file handed in anew is told by its bytes");
    }

    @Test
    void aCopyOfTheReportOfAnotherUnitMakesThatNotAlike() throws IOException {
        foreign("报送/青禾县水利局.docx", "青禾县水利局", "青禾县林业局", true, true);

        List<Letter> letters = letters(Reviewed.returned("报送/青禾县水利局.docx", "青禾县水利局", Reviewed.error("foreign")));

        assertEquals(List.of("FOREIGN 青禾县水利局"), kinds(letters), "laid to the unit it was handed in for");
        assertTrue(letters.get(0)
                .section(LetterSection.Foreign.class)
                .orElseThrow()
                .same());
        assertEquals(1, letters.get(0).sections().size(), "the finding of it is told by that");
    }

    @Test
    void whereTheOwnerHandedInNoneTheReportStandsForItsOwn() throws IOException {
        foreign("报送/青禾县水利局.docx", "青禾县水利局", "青禾县林业局", false, false);
        CheckedReport report = Reviewed.returned("报送/青禾县水利局.docx", "青禾县林业局", Reviewed.error("e"));

        assertEquals(
                List.of("FOREIGN 青禾县水利局", "RETURN 青禾县林业局"),
                kinds(letters(Map.of(), report, Reviewed.fine("教育局.docx", "青禾县教育局"))));
    }

    @Test
    void aTitleThatWasCopiedIsAFindingOfTheUnitTheFileIsNamedAfter() throws IOException {
        assertEquals(
                List.of("REVIEW 青禾县水利局"),
                kinds(letters(Reviewed.doubtful("报送/青禾县水利局.docx", "青禾县林业局", Reviewed.warning("title")))));
    }

    @Test
    void anErrorIsToBeCorrectedWhereNothingIsReturned() throws IOException {
        Letter letter = letters(Reviewed.doubtful("水利局.docx", "青禾县水利局", Reviewed.error("e"), Reviewed.warning("w")))
                .get(0);
        assertEquals(LetterKind.RETURN, letter.kind());
        assertEquals(
                List.of("e"),
                letter.section(LetterSection.Errors.class).orElseThrow().matters());
        assertEquals(
                List.of("w"),
                letter.section(LetterSection.Doubts.class).orElseThrow().matters());
    }

    @Test
    void whatNeedNotBeHandedInAgainDoesNotSendBack() throws IOException {
        kept = Set.of(Reviewed.error("late").rule());
        assertEquals(
                List.of("REVIEW 青禾县水利局"),
                kinds(letters(Reviewed.doubtful("水利局.docx", "青禾县水利局", Reviewed.error("late")))));
    }

    @Test
    void aForeignFileBesideTheOwnReportAsksForNothing() throws IOException {
        foreign("青禾县水利局附件.docx", "青禾县水利局", "青禾县林业局", true, false);

        assertEquals(
                List.of(),
                letters(Reviewed.fine("青禾县水利局2024.docx", "青禾县水利局"), Reviewed.fine("青禾县水利局附件.docx", "青禾县林业局")));
    }

    @Test
    void reportsThatSayTheSameUnderTheirOwnNamesAreAlikeFromFirstToLast() throws IOException {
        List<Letter> letters = letters(
                Map.of(),
                Reviewed.doubtful("水利局.docx", "青禾县水利局", Reviewed.same("林业局.docx", 1), Reviewed.alike(1)),
                Reviewed.doubtful("林业局.docx", "青禾县林业局", Reviewed.same("水利局.docx", 1), Reviewed.alike(1)),
                Reviewed.fine("教育局.docx", "青禾县教育局"));

        assertEquals(List.of("ALIKE 青禾县水利局", "ALIKE 青禾县林业局"), kinds(letters));
        LetterSection.Alike alike =
                letters.get(0).section(LetterSection.Alike.class).orElseThrow();
        assertTrue(alike.whole());
        assertEquals(List.of("青禾县林业局"), alike.others());
        assertEquals(List.of("共同写下的一句话"), alike.quotes());
    }

    @Test
    void everyUnitOfAGroupIsNamedToEachOther() throws IOException {
        List<Letter> letters = letters(
                Reviewed.doubtful("县林业局2.docx", "青禾县林业局", Reviewed.alike(2)),
                Reviewed.doubtful("水利局.docx", "县水利局", Reviewed.alike(2)),
                Reviewed.doubtful("县教育局2.docx", "青禾县教育局", Reviewed.alike(2)));

        assertEquals(3, letters.size());
        assertEquals(
                List.of("青禾县林业局", "青禾县教育局"),
                letters.get(0).section(LetterSection.Alike.class).orElseThrow().others());
    }

    @Test
    void whatWasWaivedIsNotToldAsAlike() throws IOException {
        List<Letter> letters = letters(
                Reviewed.waived("水利局.docx", "青禾县水利局", Reviewed.alike(1)),
                Reviewed.doubtful("县林业局2.docx", "青禾县林业局", Reviewed.alike(1)));

        assertEquals(List.of("ALIKE 青禾县林业局"), kinds(letters));
        assertEquals(
                List.of("青禾县水利局"),
                letters.get(0).section(LetterSection.Alike.class).orElseThrow().others(),
                "the others are named, whatever became of theirs");
    }

    @Test
    void aVersionThatDoesNotCountMakesNobodyAlike() throws IOException {
        assertEquals(
                List.of(),
                letters(
                        Reviewed.doubtful("水利局.docx", "青禾县水利局", Reviewed.alike(1)),
                        Reviewed.fine("水利局终稿.docx", "青禾县水利局"),
                        Reviewed.doubtful("县林业局2.docx", "青禾县林业局", Reviewed.alike(1))));
    }

    @Test
    void whatWasNeededAndNotReadIsAskedFor() throws IOException {
        LetterSection.Doubts doubts = letters(Reviewed.unclear("水利局.docx", "青禾县水利局"))
                .get(0)
                .section(LetterSection.Doubts.class)
                .orElseThrow();

        assertEquals(
                List.of("applications/granted/*"),
                doubts.unclear().stream().map(part -> part.getKey()).toList());
    }

    @Test
    void withoutARosterTheReportTellsItsUnit() {
        UnitReports unlisted = new UnitReports(Submissions.UNLISTED, source -> 0, Set.of());

        List<Letter> letters = letters(
                unlisted,
                Reviewed.returned("a.docx", "某局", Reviewed.error("e")),
                Reviewed.fine("b.docx", "他局"),
                Reviewed.returned("c.docx", "某局", Reviewed.error("f")));

        assertEquals(List.of("RETURN 某局"), kinds(letters));
        assertEquals(List.of("f"), letters.get(0).matters());
    }

    @Test
    void standingsCountEachUnitOnceAndRankTies() throws IOException {
        UnitReports unlisted = new UnitReports(Submissions.UNLISTED, source -> 0, Set.of());
        unlisted.add(Reviewed.fine("林业局.docx", "青禾县林业局"));
        unlisted.add(Reviewed.fine("教育局.docx", "青禾县教育局"));
        unlisted.add(Reviewed.returned("水利局2024.docx", "青禾县水利局", Reviewed.error("e")));
        unlisted.add(Reviewed.returned("水利局2024改.docx", "青禾县水利局", Reviewed.warning("w")));
        unlisted.add(Reviewed.unread("教育局扫描.pdf", Trouble.NEEDS_OCR, 1));

        Standings standings = Standings.of(unlisted);

        assertEquals(3, standings.read().size());
        assertEquals(1, standings.unread().size());
        assertEquals(
                List.of("1 青禾县林业局", "1 青禾县教育局", "3 青禾县水利局"),
                standings.ranking().stream()
                        .map(r -> r.rank() + " " + r.report().submission().name())
                        .toList());
        assertEquals("96.7", standings.mean().orElseThrow().toPlainString());
    }
}
