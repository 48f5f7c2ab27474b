package gouji.write.html;

import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.finding.ReviewChanges;
import gouji.form.Form;
import gouji.form.Heading;
import gouji.model.Excerpt;
import gouji.model.Facts;
import gouji.model.Location;
import gouji.model.Place;
import gouji.model.Sentence;
import gouji.write.output.ChangeLabels;
import gouji.write.output.RunContext;
import gouji.write.page.ExcerptView;
import gouji.write.page.FindingView;
import gouji.write.page.GroupView;
import gouji.write.page.PairView;
import gouji.write.page.SpotView;
import gouji.write.tables.DecisionWords;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The findings of one report, by section. */
final class HtmlFindings {
    private static final int CONTEXT = 60;
    private static final String PNG = "data:image/png;base64,";

    private final RunContext run;
    private final CheckedReport checked;
    private final Facts facts;
    private final @Nullable ReviewChanges changes;
    private final List<Finding> findings;
    private final Map<Finding, Excerpt> excerpts;
    private final Map<Excerpt, Integer> shown = new IdentityHashMap<>();
    private final FindingMarks marks;
    private final Set<String> anchors;

    /**
     * @param findings the findings in the order of {@link #inOrder}
     * @param excerpts the pictures there are
     * @param anchors ids of the cells, rows and tables on the page
     */
    HtmlFindings(
            RunContext run,
            CheckedReport checked,
            List<Finding> findings,
            Map<Finding, Excerpt> excerpts,
            FindingMarks marks,
            Set<String> anchors) {
        this.run = run;
        this.checked = checked;
        this.facts = checked.facts();
        this.changes = checked.changes();
        this.findings = findings;
        this.excerpts = excerpts;
        this.marks = marks;
        this.anchors = anchors;
    }

    /** Findings grouped by the section of their first spot, in order of the form. */
    List<GroupView> groups() {
        Map<String, List<FindingView>> bySection = new LinkedHashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            bySection
                    .computeIfAbsent(section(findings.get(i)), s -> new ArrayList<>())
                    .add(view(findings.get(i), i + 1));
        }
        return bySection.entrySet().stream()
                .map(e -> new GroupView(heading(e.getKey()), e.getValue()))
                .toList();
    }

    /** The findings as a reader of the report meets them: by section, the gravest of a section first. */
    static List<Finding> inOrder(List<Finding> findings, Form form) {
        List<String> sections = new ArrayList<>(List.of("title"));
        form.sections().stream().map(Heading::code).forEach(sections::add);
        return findings.stream()
                .sorted(Comparator.comparingInt(f -> rank(sections.indexOf(section(f)))))
                .toList();
    }

    private static int rank(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private static String section(Finding finding) {
        String section =
                finding.where().isEmpty() ? null : finding.where().get(0).section();
        return section == null ? "" : section;
    }

    private String heading(String section) {
        return section.isEmpty()
                ? run.words().get("html.elsewhere")
                : run.label(
                        new Location(section, null, null, null, Place.NONE, ""),
                        facts.report().edition());
    }

    private FindingView view(Finding finding, int number) {
        return new FindingView(
                marks.finding(number),
                number,
                finding.severity().code(),
                run.words().of(finding.severity()) + new ChangeLabels(run.words()).of(finding, changes),
                finding.rule(),
                finding.title().textIn(run.language()),
                run.shown(finding.message().textIn(run.language())),
                finding.where().stream().map(this::spot).toList(),
                excerpt(excerpts.get(finding), number),
                run.shown(finding.fix().textIn(run.language())),
                finding.basis().stream()
                        .map(b -> new PairView(b.name().textIn(run.language()), b.quote()))
                        .toList(),
                finding.fingerprint(),
                checked.decision(finding).map(new DecisionWords(run)::line).orElse(""));
    }

    /** A picture is shown once; where it shows another finding as well it is referred to. */
    private @Nullable ExcerptView excerpt(@Nullable Excerpt excerpt, int number) {
        if (excerpt == null) {
            return null;
        }
        if (excerpt.withheld() != null) {
            return ExcerptView.note(run.words().of(excerpt.withheld()));
        }
        Integer first = shown.putIfAbsent(excerpt, number);
        return first != null
                ? ExcerptView.reference(run.words().get("html.excerpt.same", first), "#" + marks.finding(first))
                : new ExcerptView(
                        run.words()
                                .get(
                                        "html.excerpt",
                                        Objects.requireNonNull(excerpt.place().page(), "a picture of a page")),
                        null,
                        PNG + Base64.getEncoder().encodeToString(excerpt.png()),
                        excerpt.width(),
                        excerpt.height());
    }

    private SpotView spot(Location where) {
        String label = run.label(where, facts.report().edition());
        String anchor = marks.spot(where.key());
        String href = anchors.contains(anchor) ? anchor : null;
        String quote = where.quote() == null ? "" : where.quote();
        Optional<Sentence> sentence = where.table() == null ? sentence(where, quote) : Optional.empty();
        String text = sentence.map(Sentence::text).orElse(quote);
        int at = text.indexOf(quote);
        return new SpotView(
                label,
                href,
                run.place(where.place()),
                run.shown(tail(text.substring(0, at))),
                run.shown(quote),
                run.shown(start(text.substring(at + quote.length()))));
    }

    /** The sentence the words stand in: the one at that place that contains them. */
    private Optional<Sentence> sentence(Location where, String quote) {
        return quote.isBlank()
                ? Optional.empty()
                : facts.sentences().stream()
                        .filter(s -> s.place().equals(where.place()) && s.says(quote))
                        .findFirst();
    }

    private static String tail(String text) {
        return text.length() <= CONTEXT ? text : "…" + text.substring(text.length() - CONTEXT);
    }

    private static String start(String text) {
        return text.length() <= CONTEXT ? text : text.substring(0, CONTEXT) + "…";
    }
}
