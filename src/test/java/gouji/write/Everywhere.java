package gouji.write;

import gouji.finding.CheckedReport;
import gouji.finding.Decision;
import gouji.finding.DecisionState;
import gouji.finding.Figures;
import gouji.finding.Finding;
import gouji.finding.Severity;
import gouji.finding.Verdict;
import gouji.finding.Waived;
import gouji.message.Text;
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
import gouji.model.Location;
import gouji.model.PageDate;
import gouji.model.Percentage;
import gouji.model.Period;
import gouji.model.PersonalNumber;
import gouji.model.Place;
import gouji.model.PrintedLabel;
import gouji.model.Problem;
import gouji.model.Quantity;
import gouji.model.Reason;
import gouji.model.ReportDraft;
import gouji.model.Scope;
import gouji.model.Section;
import gouji.model.Sentence;
import gouji.model.Table;
import gouji.model.Topic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A report with one text in every place a text may stand in. */
public final class Everywhere {
    private Everywhere() {}

    /** @param digits what every figure is */
    public static CheckedReport report(String text, String digits) {
        Finding cell =
                finding(text, new Location("applications", "applications", "received", "total", place(text), text));
        Finding words = finding(text, new Location("overview", null, null, null, place(text), text));
        Finding cut = finding(
                text, new Location("overview", null, null, null, place(text), text.substring(0, text.length() - 1)));
        return new CheckedReport(
                facts(text, digits),
                List.of(cell, words, cut),
                List.of(new Waived(words, decision(text))),
                Map.of(),
                Verdict.RETURN,
                null,
                null,
                Map.of("0123456789abcdef", decision(text)));
    }

    private static Decision decision(String text) {
        return new Decision("A-2", text, 2024, "", DecisionState.DISMISSED, text, text, null, null, text);
    }

    private static Finding finding(String text, Location where) {
        return new Finding(
                "A-1",
                Severity.ERROR,
                new Text("标题", "title"),
                new Text("说明" + text, "message " + text),
                List.of(),
                List.of(where),
                Figures.of(Map.of("expected", text, "actual", text, "other", text)),
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
        Sentence sentence = new Sentence(1, "overview", "onRequest", "收到6件，" + text + "。", List.of(), place);
        long value = digits.isEmpty() || digits.length() > 18 ? 6 : Long.parseLong(digits);
        BigDecimal amount = BigDecimal.valueOf(value);
        int middle = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
        Cell cell = new Cell("applications", "received", "total", CellState.NUMBER, value, amount, text, place);
        return Facts.bare(new ReportDraft()
                        .source("甲/" + text + "/" + text + ".html")
                        .sha256("0".repeat(64))
                        .container(Container.HTML)
                        .title(text)
                        .titleYear(2024)
                        .unit("某局" + text)
                        .year(2024)
                        .kind(Kind.DEPARTMENT)
                        .level(Level.COUNTY)
                        .scope(Scope.OWN)
                        .edition(2021)
                        .place(place)
                        .done())
                .with(
                        Table.class,
                        List.of(new Table(
                                "applications",
                                2021,
                                "applications",
                                place,
                                List.of(new PrintedLabel(
                                        "applications", "received", null, text, text, "", 1, 1, place)))))
                .with(Cell.class, List.of(cell))
                .with(
                        Absent.class,
                        List.of(new Absent("applications", "carriedIn", null, Reason.UNREADABLE, place, text)))
                .with(Section.class, List.of(new Section("overview", 1, text, 1, text, null, place)))
                .with(Topic.class, List.of(new Topic("onRequest", text, false, 1, place)))
                .with(Sentence.class, List.of(sentence))
                .with(
                        Quantity.class,
                        List.of(
                                new Quantity(amount, "件", true, "收到", "", text, sentence),
                                new Quantity(
                                        BigDecimal.TEN,
                                        "件",
                                        true,
                                        text.substring(0, middle),
                                        text.substring(middle + 1),
                                        text.substring(middle, middle + 1),
                                        sentence)))
                .with(
                        Claim.class,
                        List.of(new Claim("received", ClaimForm.VALUE, amount, Scope.OWN, true, text, sentence)))
                .with(
                        Percentage.class,
                        List.of(new Percentage(
                                "granted", "share", BigDecimal.ONE, 3L, true, Scope.OWN, text, sentence)))
                .with(
                        Breakdown.class,
                        List.of(new Breakdown("units", value, List.of(value), true, Scope.OWN, text, sentence)))
                .with(Citation.class, List.of(new Citation(text, text, sentence)))
                .with(Period.class, List.of(new Period(2024, 1, 1, 2024, 12, 31, text, sentence)))
                .with(
                        PersonalNumber.class,
                        List.of(new PersonalNumber("mobile", true, "1**", "00", "overview", text, place)))
                .with(Attachment.class, List.of(new Attachment(text, List.of(new Attachment.Difference(cell, cell)))))
                .with(Problem.class, List.of(new Problem("table-picture", "见" + text, "See " + text, place)))
                .with(PageDate.class, List.of(new PageDate(true, LocalDate.EPOCH, text, place)))
                .with(HiddenData.class, List.of(new HiddenData("author", 1, text, text, place)));
    }
}
