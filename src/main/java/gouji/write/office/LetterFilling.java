package gouji.write.office;

import gouji.finding.Severity;
import gouji.finding.Verdict;
import gouji.message.Codes;
import gouji.model.Absent;
import gouji.review.letter.Letter;
import gouji.review.letter.LetterKind;
import gouji.review.letter.LetterSection;
import gouji.review.letter.Letterhead;
import gouji.review.letter.UnitReport;
import gouji.write.output.RunContext;
import gouji.write.tables.ReportTable;
import gouji.write.template.TemplateRows;
import gouji.write.template.TemplateValues;
import gouji.write.words.OutputTexts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is put into the template of a letter. */
final class LetterFilling {
    private final RunContext run;
    private final OutputTexts words;
    private final LetterWords letterWords;
    private final LetterRows rows;
    private final Letterhead head;

    LetterFilling(RunContext run, Letterhead head) {
        this.run = run;
        this.words = run.words();
        this.letterWords = new LetterWords(run);
        this.rows = new LetterRows(run);
        this.head = head;
    }

    /** Every name there is. */
    TemplateValues shape() {
        return of(new Letter("", "", null, List.of(), List.of(new LetterSection.Missing(null))), 0, 0);
    }

    /**
     * @param reminders how often the unit was reminded before
     * @param number which letter of the review it is, from 0
     */
    TemplateValues of(Letter letter, int reminders, int number) {
        Map<String, String> values = new HashMap<>();
        report(letter, values);
        around(letter, number, values);
        put(values, "docx.again", reminders == 0 ? "" : words.get("docx.again.text", LetterWords.again(reminders)));
        put(values, "docx.returned.text", isReturned(letter) ? words.get("docx.returned.back") : "");
        foreign(letter, values);
        unread(letter, values);
        alike(letter, values);
        sections(letter, values);
        return new TemplateValues(values, lists(letter));
    }

    /** What there is of a report in the table of reports. */
    private void report(Letter letter, Map<String, String> values) {
        new ReportTable(run).header().forEach(name -> values.put(name, ""));
        put(values, "table.unit", letter.unit().isEmpty() ? words.get("docx.nobody") : run.line(letter.unit()));
        put(values, "table.year", Objects.toString(letter.year(), ""));
        UnitReport report = letter.report();
        if (report == null) {
            return;
        }
        put(values, "table.source", run.line(report.file()));
        put(values, "table.verdict", words.of(report.verdict()));
        put(
                values,
                "table.points",
                report.points() == null ? "" : report.points().toPlainString());
        put(values, "table.waived", Integer.toString(report.waived()));
        put(values, "table.problem", report.isRead() ? "" : letterWords.reason(report.problem()));
        values.put(words.of(Severity.ERROR), Integer.toString(errors(letter)));
        values.put(words.of(Severity.WARNING), Integer.toString(doubts(letter)));
        values.put(words.of(Severity.INFO), Integer.toString(report.infos()));
    }

    /** Where the office returns no report, its errors are to be corrected all the same. */
    private static boolean isReturned(Letter letter) {
        UnitReport report = letter.report();
        return report != null && report.verdict() == Verdict.RETURN;
    }

    private static int errors(Letter letter) {
        return letter.section(LetterSection.Errors.class)
                .map(m -> m.findings().size())
                .orElse(0);
    }

    private static int doubts(Letter letter) {
        return letter.section(LetterSection.Doubts.class)
                .map(m -> m.findings().size() + m.unclear().size())
                .orElse(0);
    }

    private void around(Letter letter, int number, Map<String, String> values) {
        put(values, "docx.date", letterWords.day(run.asOf()));
        put(values, "docx.due", head.due(run.asOf()).map(letterWords::day).orElse(words.get("docx.due.blank")));
        put(values, "docx.number", head.numbered(number));
        put(values, "docx.sender", head.sender());
        put(values, "docx.contact", contact());
        put(values, "docx.recipient", run.line(letter.contact()));
        put(values, "docx.versions", versions(letter));
        put(values, "docx.summary", summary(errors(letter), doubts(letter)));
        put(
                values,
                "docx.deadline",
                letter.section(LetterSection.Missing.class)
                        .map(LetterSection.Missing::deadline)
                        .map(letterWords::day)
                        .map(day -> words.get("docx.deadline.text", day))
                        .orElse(""));
    }

    private String contact() {
        return Stream.of(
                        head.contact().isEmpty() ? "" : words.get("docx.contact.person", head.contact()),
                        head.phone().isEmpty() ? "" : words.get("docx.contact.phone", head.phone()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words.get("text.between")));
    }

    private String versions(Letter letter) {
        return letter.report() == null || letter.files().size() < 2
                ? ""
                : words.get(
                        "docx.versions.text",
                        letter.files().size(),
                        run.line(letter.report().file()));
    }

    private String summary(int errors, int doubts) {
        String which = errors > 0 && doubts > 0 ? "both" : errors > 0 ? "errors" : "doubts";
        return words.get("docx.summary." + which, errors, doubts);
    }

    private void foreign(Letter letter, Map<String, String> values) {
        LetterSection.Foreign foreign =
                letter.section(LetterSection.Foreign.class).orElse(new LetterSection.Foreign("", "", false));
        String of = run.line(foreign.of());
        put(values, "docx.foreign.file", run.line(foreign.file()));
        put(values, "docx.foreign.unit", of);
        String how = foreign.same() ? "docx.foreign.same" : "docx.foreign.title";
        put(values, "docx.foreign.basis", of.isEmpty() ? "" : words.get(how, of));
    }

    private void unread(Letter letter, Map<String, String> values) {
        put(values, "docx.unread.file", "");
        put(values, "docx.unread.reason", "");
        put(values, "docx.unread.wish", "");
        letter.section(LetterSection.Unread.class).ifPresent(unread -> {
            put(values, "docx.unread.file", run.line(unread.file()));
            put(values, "docx.unread.reason", letterWords.reason(unread.problem()));
            put(values, "docx.unread.wish", letterWords.wish(unread.problem()));
        });
    }

    private void alike(Letter letter, Map<String, String> values) {
        put(values, "docx.alike.units", "");
        put(values, "docx.alike.how", "");
        letter.section(LetterSection.Alike.class).ifPresent(alike -> {
            put(values, "docx.alike.units", names(alike.others()));
            put(values, "docx.alike.how", how(alike));
        });
    }

    private String names(List<String> units) {
        return units.stream().map(run::line).collect(Collectors.joining(words.get("docx.names")));
    }

    /** The number of each section; a letter about one thing has none. */
    private void sections(Letter letter, Map<String, String> values) {
        for (LetterKind kind : LetterKind.values()) {
            put(values, "docx.section." + Codes.of(kind), "");
        }
        List<LetterSection> sections = letter.sections();
        for (int i = 0; sections.size() > 1 && i < sections.size(); i++) {
            String ordinal = words.get("docx.ordinals").substring(i, i + 1);
            String kind = Codes.of(sections.get(i).kind());
            put(values, "docx.section." + kind, words.get("docx.ordinal", ordinal));
        }
    }

    private Map<String, TemplateRows> lists(Letter letter) {
        Map<String, TemplateRows> lists = new HashMap<>();
        lists.put(
                words.get("docx.findings"),
                rows.of(Stream.of(errorRows(letter), alikeRow(letter), doubtRows(letter))
                        .flatMap(row -> row)));
        lists.put(words.get("docx.errors"), rows.of(errorRows(letter)));
        lists.put(words.get("docx.doubts"), rows.of(doubtRows(letter)));
        List<List<String>> quotes =
                letter.section(LetterSection.Alike.class).map(LetterSection.Alike::quotes).orElse(List.of()).stream()
                        .map(quote -> List.of(letterWords.text(quote)))
                        .toList();
        lists.put(words.get("docx.quotes"), new TemplateRows(List.of(words.get("docx.quote")), List.of(1), quotes));
        return lists;
    }

    private Stream<Map<String, String>> errorRows(Letter letter) {
        return letter.section(LetterSection.Errors.class).stream()
                .flatMap(m -> m.findings().stream().map(f -> rows.row(letter, m.edition(), f)));
    }

    /** Templates that know one list alone have it in that. */
    private Stream<Map<String, String>> alikeRow(Letter letter) {
        return letter.section(LetterSection.Alike.class).stream().map(alike -> rows.row(letter, how(alike)));
    }

    private String how(LetterSection.Alike alike) {
        return words.get(alike.whole() ? "docx.alike.whole" : "docx.alike.prose", names(alike.others()));
    }

    private Stream<Map<String, String>> doubtRows(Letter letter) {
        return letter.section(LetterSection.Doubts.class).stream()
                .flatMap(m -> Stream.concat(
                        m.findings().stream().map(f -> rows.row(letter, m.edition(), f)),
                        m.unclear().stream().map((Absent part) -> rows.row(letter, m.edition(), part))));
    }

    private void put(Map<String, String> values, String key, String text) {
        values.put(words.get(key), text);
    }
}
