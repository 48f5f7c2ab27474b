package gouji.write.office;

import gouji.finding.Verdict;
import gouji.review.letter.LetterSection;
import gouji.review.letter.Standings;
import gouji.review.roster.Unit;
import gouji.write.output.RunContext;
import gouji.write.template.DocxTemplate;
import gouji.write.template.TemplateRows;
import gouji.write.template.TemplateValues;
import gouji.write.words.OutputTexts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes half a page for who decides: what came in, what it is like, what is to be decided. */
final class Brief {
    private static final int FAULTS = 3;
    private static final int NAMED = 2;

    private final RunContext run;
    private final OutputTexts words;
    private final SubmissionLists roll;
    private final LetterSetting setting;
    private final DocxTemplate template;

    /** @throws IOException when the template cannot be used */
    Brief(RunContext run, SubmissionLists roll, LetterSetting setting) throws IOException {
        this.run = run;
        this.words = run.words();
        this.roll = roll;
        this.setting = setting;
        this.template = setting.templates().read("file.brief", filling(Standings.of(setting.nothing())), words);
    }

    void write(Standings standings, OutputStream out) throws IOException {
        template.fill(filling(standings), out);
    }

    private TemplateValues filling(Standings standings) {
        YearFigures figures = new YearFigures(run, roll, standings, setting.former());
        Map<String, String> values = new HashMap<>();
        LetterWords letterWords = new LetterWords(run);
        values.put(words.get("table.year"), Objects.toString(standings.year(), ""));
        values.put(words.get("docx.date"), letterWords.day(run.asOf()));
        values.put(words.get("docx.sender"), setting.head().sender());
        values.put(words.get("docx.handed"), figures.handedIn());
        values.put(words.get("docx.judged"), figures.judged());
        values.put(words.get("docx.left"), figures.leftOut());
        values.put(words.get("docx.frequent"), frequent(standings, letterWords));
        List<List<String>> matters = new ArrayList<>();
        decisions(standings, figures).forEach(what -> matters.add(List.of(Integer.toString(matters.size() + 1), what)));
        return new TemplateValues(
                values,
                Map.of(
                        words.get("docx.decisions"),
                        new TemplateRows(
                                List.of(words.get("docx.no"), words.get("docx.decision")), List.of(1, 12), matters)));
    }

    /** The faults most units have, in one sentence; "" when there are none. */
    private String frequent(Standings standings, LetterWords letterWords) {
        YearSummary glance = new YearSummary();
        standings.read().forEach(glance::add);
        return glance.faults(FAULTS).stream()
                .map(f -> words.get("brief.fault", letterWords.text(f.title().textIn(run.language())), f.units()))
                .reduce((a, b) -> a + words.get("docx.clause") + b)
                .map(all -> all + words.get("docx.stop"))
                .orElse("");
    }

    private List<String> decisions(Standings standings, YearFigures figures) {
        List<String> all = new ArrayList<>();
        ask(
                all,
                "missing",
                figures,
                standings.missing().stream().map(Unit::name).toList());
        ask(all, "foreign", figures, YearFigures.units(standings.foreign()));
        ask(all, "unread", figures, YearFigures.units(standings.unread()));
        ask(
                all,
                "return",
                figures,
                YearFigures.units(standings.read().stream()
                        .filter(report -> report.verdict() == Verdict.RETURN)
                        .toList()));
        ask(
                all,
                "alike",
                figures,
                standings.alike().stream()
                        .map(LetterSection.Alike::others)
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
        ask(
                all,
                "late",
                figures,
                roll.late().stream().map(SubmissionLists.Entry::unit).toList());
        return all;
    }

    private void ask(List<String> all, String what, YearFigures figures, List<String> units) {
        if (!units.isEmpty()) {
            all.add(words.get("brief." + what, units.size(), figures.names(units, NAMED)));
        }
    }
}
