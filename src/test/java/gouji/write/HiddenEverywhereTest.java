package gouji.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.finding.CheckedReport;
import gouji.finding.Skipped;
import gouji.finding.Verdict;
import gouji.message.Language;
import gouji.model.Location;
import gouji.model.Place;
import gouji.redaction.NumberCorpus;
import gouji.redaction.NumberCorpus.Entry;
import gouji.write.facts.FactsOutput;
import gouji.write.office.AreaLine;
import gouji.write.office.LetterSetting;
import gouji.write.office.OfficeOutput;
import gouji.write.office.SubmissionLists;
import gouji.write.office.Templates;
import gouji.write.output.Output;
import gouji.write.output.RedactedOutput;
import gouji.write.output.ReportCounts;
import gouji.write.output.RunContext;
import gouji.write.text.HistoryText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Puts every number of the corpus wherever a report may have one, and looks for it in all that is written. */
class HiddenEverywhereTest {
    private static final NumberCorpus CORPUS = NumberCorpus.read();
    private static final RunContext RUN = Sample.run(Language.ZH, false);
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
        CheckedReport[] reports = reports(CORPUS.hide());
        ReportCounts tally = new ReportCounts();
        try (Output out = new RedactedOutput(RUN, office())) {
            for (CheckedReport report : reports) {
                tally.add(report);
                out.add(report);
            }
            out.finish(tally.summary(CORPUS.hide().stream()
                    .map(e -> new Skipped(e.text(), "image"))
                    .toList()));
        }
        Map<String, String> written = written(folder);
        assertEquals(2 * reports.length + 4, written.size(), "a page and a letter each, and what is of all");
        written.forEach((name, text) -> look(name, name + "\n" + text));
    }

    private OfficeOutput office() throws IOException {
        List<SubmissionLists.Entry> entries = CORPUS.hide().stream()
                .map(e -> new SubmissionLists.Entry("某局" + e.text(), e.text()))
                .toList();
        List<AreaLine> areas = CORPUS.hide().stream()
                .map(e -> new AreaLine(
                        e.text(),
                        2021,
                        new Location("applications", "applications", "received", "total", Place.NONE, ""),
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        List.of(e.text()),
                        List.of(e.text()),
                        List.of(e.text())))
                .toList();
        SubmissionLists roll = new SubmissionLists(500, entries, entries, entries, entries, entries);
        return new OfficeOutput(RUN, folder, new LetterSetting(new Templates(null)), roll, () -> areas);
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
            CheckedReport checked = Everywhere.report(e.text(), digits(e.number()));
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
            for (CheckedReport report : reports(texts)) {
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

    private static CheckedReport[] reports(List<Entry> texts) {
        return texts.stream()
                .map(e -> Everywhere.report(e.text(), digits(e.number())))
                .toArray(CheckedReport[]::new);
    }
}
