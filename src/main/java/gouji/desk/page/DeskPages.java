package gouji.desk.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import gouji.desk.http.Answer;
import gouji.desk.http.Handler;
import gouji.desk.http.Request;
import gouji.desk.work.CurrentReview;
import gouji.desk.work.DecisionDesk;
import gouji.desk.work.ReportDetail;
import gouji.desk.work.Snapshot;
import gouji.finding.Round;
import gouji.json.Json;
import gouji.review.store.LetterSteps;
import gouji.rules.metadata.RuleInfo;
import gouji.write.html.RunHeader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers every request to the desk: pages are made here, changes handed on. */
public final class DeskPages implements Handler {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final String NOTICES = "notices";

    private final CurrentReview review;
    private final DecisionDesk decisions;
    private final PageWords words;
    private final DeskChanges changes;

    /** @param results writes letters and lists of the review as it is, as the command does */
    public DeskPages(CurrentReview review, ResultsCommand results) {
        this.review = review;
        this.decisions = new DecisionDesk(review);
        this.words = new PageWords(review.office().run().language());
        this.changes = new DeskChanges(review, decisions, words, results);
    }

    @Override
    public Answer answer(Request request) throws IOException {
        return request.change() ? changes.answer(request) : page(request);
    }

    private Answer page(Request request) throws IOException {
        return switch (request.path()) {
            case "/" -> Answer.see(review.now().rows().isEmpty() ? "/inbox" : "/all");
            case "/inbox" -> inbox();
            case "/all" -> all(request);
            case "/report" -> report(request);
            case "/letters" -> letters();
            case "/rules" -> rules(request);
            case "/state" -> state(request);
            case "/file" -> file(request);
            case "/desk.css" -> asset("desk.css", "text/css; charset=utf-8");
            case "/desk.js" -> asset("desk.js", "text/javascript; charset=utf-8");
            default -> Answer.refusal(404, words.get("http.404"));
        };
    }

    private static Answer asset(String name, String type) throws IOException {
        try (InputStream in = DeskPages.class.getResourceAsStream(name)) {
            return new Answer(200, type, in.readAllBytes());
        }
    }

    private PageFrame frame(String tab, String title, String query) {
        return new PageFrame(words, RunHeader.language(words.language()), tab, title, query, review.now());
    }

    /** Renders a template. */
    private interface Template {
        void render(OwaspHtmlTemplateOutput out);
    }

    private static Answer rendered(Template template) {
        StringOutput text = new StringOutput();
        template.render(new OwaspHtmlTemplateOutput(text));
        return Answer.page(text.toString());
    }

    private Answer inbox() throws IOException {
        List<String> aside = review.folder().laidAside().stream()
                .map(file -> file.getFileName().toString())
                .toList();
        String roster = review.folder()
                .roster()
                .map(file -> file.getFileName().toString())
                .orElse("");
        PageFrame frame = frame("inbox", words.get("tab.inbox"), "");
        int previous = names(review.folder().previous()).size();
        InboxView view = new InboxView(words, frame.now(), review.units(), roster, previous, aside);
        return rendered(out -> JtedeskinboxGenerated.render(out, null, frame, view));
    }

    private AllView.Filter filter(Request request) {
        return new AllView.Filter(
                request.asked("verdict").orElse(""),
                request.asked("since").orElse(""),
                request.asked("rule").orElse(""),
                request.asked("q").map(String::strip).orElse(""));
    }

    private AllView allView(AllView.Filter filter, Snapshot now) {
        return new AllView(words, now, filter, steps(now));
    }

    /** How far the letters of the year have come, by unit. */
    private Map<String, LetterSteps.Noted> steps(Snapshot now) {
        Round round = now.round();
        return round == null ? Map.of() : review.store().letterSteps().of(round.year());
    }

    private Answer all(Request request) {
        AllView.Filter filter = filter(request);
        PageFrame frame = frame("all", words.get("tab.all"), filter.words());
        AllView view = allView(filter, frame.now());
        return rendered(out -> JtedeskallGenerated.render(out, null, frame, view));
    }

    private Answer report(Request request) throws IOException {
        Optional<ReportDetail> detail = review.report(request.number("id", 0));
        if (detail.isEmpty()) {
            return Answer.refusal(404, words.get("one.gone"));
        }
        AllView list = allView(filter(request), review.now());
        OneView view = new ReportPage(review, decisions, words).of(detail.get(), list.rows());
        PageFrame frame = frame("all", view.name(), "");
        return rendered(out -> JtedeskreportGenerated.render(out, null, frame, view));
    }

    private Answer letters() throws IOException {
        Path results = review.folder().results();
        Map<String, LetterSteps.Noted> steps = steps(review.now());
        List<LettersView.Line> lines = new ArrayList<>();
        for (String name : names(results.resolve(NOTICES))) {
            String unit = review.units().stream()
                    .filter(name::contains)
                    .max((a, b) -> a.length() - b.length())
                    .orElse("");
            LetterSteps.Noted noted = steps.get(unit);
            lines.add(new LettersView.Line(
                    unit,
                    name,
                    noted == null ? LetterSteps.Step.WRITTEN : noted.step(),
                    noted == null ? "" : noted.made() + " " + noted.who()));
        }
        List<String> papers = names(results).stream()
                .filter(name -> name.endsWith(".docx") || name.endsWith(".xlsx"))
                .toList();
        String state = papers.isEmpty() ? words.get("letters.none") : words.get("letters.there", lines.size());
        PageFrame frame = frame("letters", words.get("tab.letters"), "");
        LettersView view = new LettersView(state, results.toString(), lines, papers);
        return rendered(out -> JtedesklettersGenerated.render(out, null, frame, view));
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private Answer rules(Request request) {
        String query = request.asked("q").map(String::strip).orElse("");
        Map<String, Integer> found = new HashMap<>();
        review.now().rows().forEach(row -> row.findings().stream()
                .map(finding -> finding.rule())
                .distinct()
                .forEach(rule -> found.merge(rule, 1, Integer::sum)));
        List<RulesView.Line> lines = new ArrayList<>();
        for (RuleInfo rule : review.office().gouji().book().rules()) {
            String title = rule.title().textIn(words.language());
            boolean fits = query.isEmpty() || title.contains(query) || rule.id().equalsIgnoreCase(query);
            if (fits
                    && lines.stream()
                            .noneMatch(line ->
                                    line.id().equals(rule.id()) && line.title().equals(title))) {
                lines.add(new RulesView.Line(
                        rule.id(),
                        title,
                        words.of(rule.severity()),
                        rule.basis().stream()
                                .map(ground -> ground.name().textIn(words.language()))
                                .collect(Collectors.joining(" · ")),
                        found.getOrDefault(rule.id(), 0)));
            }
        }
        PageFrame frame = frame("rules", words.get("tab.rules"), query);
        return rendered(out -> JtedeskrulesGenerated.render(out, null, frame, new RulesView(lines)));
    }

    /** Waits for a change, so that the page need not ask all the time. */
    private Answer state(Request request) {
        Snapshot now = review.after(request.number("since", -1), LONGEST);
        return Answer.json(Json.MAPPER
                .createObjectNode()
                .put("version", now.version())
                .put("waiting", now.waiting())
                .put("idle", review.isIdle())
                .toString());
    }

    /** A letter or a list to be kept: never shown by the browser. */
    private Answer file(Request request) throws IOException {
        String name = request.asked("name").orElse("");
        Path results = review.folder().results();
        for (Path folder : List.of(results.resolve(NOTICES), results)) {
            if (names(folder).contains(name)) {
                return Answer.file(name, Files.readAllBytes(folder.resolve(name)));
            }
        }
        return Answer.refusal(404, words.get("one.gone"));
    }
}
