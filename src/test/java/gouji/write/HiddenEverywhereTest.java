package gouji.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.finding.Checked;
import gouji.finding.Finding;
import gouji.finding.Language;
import gouji.finding.Severity;
import gouji.finding.Text;
import gouji.finding.Verdict;
import gouji.finding.Waived;
import gouji.finding.Waiver;
import gouji.model.Absent;
import gouji.model.Attachment;
import gouji.model.Breakdown;
import gouji.model.Cell;
import gouji.model.CellState;
import gouji.model.Citation;
import gouji.model.Claim;
import gouji.model.ClaimForm;
import gouji.model.Container;
import gouji.model.Facts;
import gouji.model.HiddenData;
import gouji.model.Kind;
import gouji.model.Level;
import gouji.model.NumberCorpus;
import gouji.model.NumberCorpus.Entry;
import gouji.model.PageDate;
import gouji.model.Percentage;
import gouji.model.Period;
import gouji.model.PersonalNumber;
import gouji.model.Place;
import gouji.model.PrintedLabel;
import gouji.model.Problem;
import gouji.model.ProseFacts;
import gouji.model.Quantity;
import gouji.model.Reason;
import gouji.model.Report;
import gouji.model.Scope;
import gouji.model.Section;
import gouji.model.Sentence;
import gouji.model.Surroundings;
import gouji.model.Table;
import gouji.model.TableFacts;
import gouji.model.Topic;
import gouji.model.Where;
import gouji.write.office.AreaLine;
import gouji.write.office.OfficeOutput;
import gouji.write.office.Roll;
import gouji.write.office.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Puts every number of the corpus wherever a report may have one, and looks for it in all that is written. */
class HiddenEverywhereTest {
    private static final NumberCorpus CORPUS = NumberCorpus.read();
    private static final Run RUN = Sample.run(Language.ZH, false);
    private static final int LONG = 11;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void noFormatShowsOne(Format format) throws IOException {
        look(format.toString(), Sample.write(format, RUN, reports(CORPUS.hide())));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatShowsThemWhereThatIsWanted(Format format) throws IOException {
        String number = "13812345679";
        String shown = Sample.write(format, Sample.run(Language.ZH, true), reports(List.of(new Entry(number, number))));
        assertTrue(shown.contains(number));
        assertTrue(shown.contains("0123456789abcdef")
                || !Sample.write(format, RUN, Sample.checked()).contains("0123456789abcdef"));
    }

    @Test
    void nothingThatLeavesTheOfficeShowsOne() throws IOException {
        Checked[] reports = reports(CORPUS.hide());
        Tally tally = new Tally();
        try (Output out = new RedactedOutput(RUN, office())) {
            for (Checked report : reports) {
                tally.add(report);
                out.add(report);
            }
            out.finish(tally.summary(CORPUS.hide().stream()
                    .map(e -> new Summary.Skipped(e.text(), "image"))
                    .toList()));
        }
        Map<String, String> written = written(folder);
        assertEquals(2 * reports.length + 4, written.size(), "a page and a letter each, and what is of all");
        written.forEach((name, text) -> look(name, name + "\n" + text));
    }

    private OfficeOutput office() throws IOException {
        List<Roll.Entry> entries = CORPUS.hide().stream()
                .map(e -> new Roll.Entry("某局" + e.text(), e.text()))
                .toList();
        List<AreaLine> areas = CORPUS.hide().stream()
                .map(e -> new AreaLine(
                        e.text(),
                        2021,
                        new Where("applications", "applications", "received", "total", Place.NONE, ""),
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        List.of(e.text()),
                        List.of(e.text())))
                .toList();
        Roll roll = new Roll(500, entries, entries, entries, entries);
        return new OfficeOutput(RUN, folder, new Templates(null), roll, areas);
    }

    @Test
    void theFactsShowNone() throws IOException {
        look("facts", facts(CORPUS.hide()));
    }

    @Test
    void whatIsNoNumberOfAPersonStays() throws IOException {
        String facts = facts(CORPUS.keep().stream().map(k -> new Entry(k, "")).toList());
        for (String kept : CORPUS.keep()) {
            assertTrue(facts.contains("\"某局" + kept + "\""), kept);
        }
    }

    @Test
    void historyShowsNone() {
        HistoryText text = new HistoryText(Sample.forms(), Language.ZH, RUN.mask());
        CORPUS.hide().forEach(e -> {
            Checked checked = report(e);
            look(
                    "history",
                    text.of(
                            checked.facts().report().unit(),
                            checked.facts(),
                            Verdict.RETURN,
                            null,
                            checked.findings()));
        });
    }

    private static String facts(List<Entry> texts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (FactsOutput out = new FactsOutput(bytes, RUN.mask())) {
            for (Checked report : reports(texts)) {
                out.add(report.facts());
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> written(Path folder) throws IOException {
        Map<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String name = folder.relativize(file).toString();
                written.put(
                        name,
                        name.endsWith(".html") ? new String(bytes, StandardCharsets.UTF_8) : Sample.unpacked(bytes));
            }
        }
        return written;
    }

    /** As it stands, without what is not seen, in half width digits, and in an address. */
    private static void look(String where, String text) {
        for (Entry entry : CORPUS.hide()) {
            String number = entry.number();
            String digits = digits(number);
            Stream.of(
                            number,
                            number.replaceAll("\\p{Cf}", ""),
                            number.replaceAll("[\\s\\p{Z}]", "_"),
                            URLEncoder.encode(number, StandardCharsets.UTF_8),
                            digits.length() < LONG ? number : digits)
                    .forEach(form -> {
                        int at = text.indexOf(form);
                        assertTrue(
                                at < 0,
                                () -> where + " shows " + number + ": "
                                        + text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 80)));
                    });
        }
    }

    private static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        number.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }

    private static Checked[] reports(List<Entry> texts) {
        return texts.stream().map(HiddenEverywhereTest::report).toArray(Checked[]::new);
    }

    private static Checked report(Entry entry) {
        String text = entry.text();
        Finding cell = finding(text, new Where("applications", "applications", "received", "total", place(text), text));
        Finding words = finding(text, new Where("overview", null, null, null, place(text), text));
        Finding cut = finding(
                text, new Where("overview", null, null, null, place(text), text.substring(0, text.length() - 1)));
        return new Checked(
                facts(text, digits(entry.number())),
                List.of(cell, words, cut),
                List.of(new Waived(words, new Waiver("A-2", text, "", text, text, null))),
                Map.of(),
                Verdict.RETURN,
                null);
    }

    private static Finding finding(String text, Where where) {
        return new Finding(
                "A-1",
                Severity.ERROR,
                new Text("标题", "title"),
                new Text("说明" + text, "message " + text),
                List.of(),
                List.of(where),
                text,
                text,
                new Text("改" + text, "fix " + text),
                List.of(),
                "0123456789abcdef");
    }

    private static Place place(String text) {
        return new Place(null, 9, null, null, null, text, null, null, text);
    }

    /** @param digits what every figure is */
    private static Facts facts(String text, String digits) {
        Place place = place(text);
        Sentence sentence = new Sentence("overview", "onRequest", 1, "收到6件，" + text + "。", List.of(), place);
        long value = digits.isEmpty() || digits.length() > 18 ? 6 : Long.parseLong(digits);
        BigDecimal amount = BigDecimal.valueOf(value);
        int middle = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
        Cell cell = new Cell("applications", "received", "total", CellState.NUMBER, value, amount, text, place);
        return new Facts(
                new Report(
                        "甲/" + text + "/" + text + ".html",
                        "0".repeat(64),
                        Container.HTML,
                        text,
                        2024,
                        "某局" + text,
                        2024,
                        Kind.DEPARTMENT,
                        Level.COUNTY,
                        Scope.OWN,
                        2021,
                        Set.of(),
                        place),
                new TableFacts(
                        List.of(new Table(
                                "applications",
                                2021,
                                "applications",
                                place,
                                List.of(new PrintedLabel(
                                        "applications", "received", null, text, text, "", 1, 1, place)))),
                        List.of(cell),
                        List.of(new Absent("applications", "carriedIn", null, Reason.UNREADABLE, place, text))),
                new ProseFacts(
                        List.of(new Section("overview", 1, text, 1, place, text, null)),
                        List.of(new Topic("onRequest", text, false, 1, place)),
                        List.of(sentence),
                        List.of(
                                new Quantity(amount, "件", true, "收到", "", text, sentence),
                                new Quantity(
                                        BigDecimal.TEN,
                                        "件",
                                        true,
                                        text.substring(0, middle),
                                        text.substring(middle + 1),
                                        text.substring(middle, middle + 1),
                                        sentence)),
                        List.of(new Claim("received", ClaimForm.VALUE, amount, Scope.OWN, true, text, sentence)),
                        List.of(new Percentage(
                                "granted", "share", BigDecimal.ONE, 3L, true, Scope.OWN, text, sentence)),
                        List.of(new Breakdown("units", value, List.of(value), true, Scope.OWN, text, sentence)),
                        List.of(new Citation(text, text, sentence)),
                        List.of(new Period(2024, 1, 1, 2024, 12, 31, text, sentence)),
                        List.of(new PersonalNumber("mobile", true, "1**", "00", "overview", text, place))),
                List.of(new Attachment(text, List.of(new Attachment.Difference(cell, cell)))),
                List.of(new Problem("table-picture", "见" + text, place)),
                List.of(new PageDate(true, LocalDate.EPOCH, text, place)),
                List.of(new HiddenData("author", 1, text, place)),
                Surroundings.NONE);
    }
}
