package gouji.docs;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.cases.CaseBook;
import gouji.cases.CaseRunner;
import gouji.cases.RuleCase;
import gouji.data.RuleFolders;
import gouji.finding.Basis;
import gouji.finding.Finding;
import gouji.message.Language;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.rules.RuleBook;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.RuleBookException;
import gouji.rules.file.RuleFile;
import gouji.rules.file.RuleFiles;
import gouji.rules.file.YamlFile;
import gouji.rules.metadata.RuleInfo;
import gouji.write.page.PairView;
import gouji.write.page.RuleGroupView;
import gouji.write.page.RuleView;
import gouji.write.words.OutputTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the catalogue of a rule book out of its annotations and cases. */
public final class CatalogueMaker {
    private static final Messages MESSAGES = Messages.of("docs");

    private static final String MISSING = "not-implemented.yaml";

    private final RuleBook book;
    private final Examples examples;
    private final Language language;
    private final OutputTexts words;

    public CatalogueMaker(RuleBook book, CaseBook cases, CaseRunner runner, Language language) {
        this.book = book;
        this.examples = new Examples(cases, runner);
        this.language = language;
        this.words = OutputTexts.in(language);
    }

    /**
     * The catalogue.
     *
     * @throws RuleBookException when the list of what is not implemented names a rule that is, or a case is marked as an
     *     example it is not
     */
    public Catalogue make(RuleFolders folders) {
        List<Diagnostic> untrue = examples.untrue(book.rules());
        if (!untrue.isEmpty()) {
            throw new RuleBookException(untrue);
        }
        Map<String, List<RuleView>> groups = new TreeMap<>();
        for (RuleInfo rule : book.rules()) {
            int slash = rule.file().lastIndexOf('/');
            groups.computeIfAbsent(rule.file().substring(0, Math.max(slash, 0)), f -> new ArrayList<>())
                    .add(view(rule));
        }
        return new Catalogue(
                book.id() + " " + book.version(),
                groups.entrySet().stream()
                        .map(g -> new RuleGroupView(g.getKey(), g.getValue()))
                        .toList(),
                missing(folders));
    }

    private RuleView view(RuleInfo rule) {
        Optional<RuleCase> failing = examples.failing(rule);
        Optional<Finding> finding = failing.flatMap(c -> examples.finding(c, rule));
        String grounds = rule.basis().stream()
                .map(Basis::name)
                .map(name -> name.textIn(language))
                .collect(Collectors.joining(MESSAGES.get(language, "basis.separator")));
        List<PairView> facts = new ArrayList<>();
        fact(facts, "catalogue.basis", grounds);
        fact(facts, "catalogue.range", range(rule));
        fact(facts, "catalogue.fails", failing.map(this::example).orElse(""));
        fact(
                facts,
                "catalogue.message",
                finding.map(f -> f.message().textIn(language)).orElse(""));
        fact(
                facts,
                "catalogue.passes",
                examples.passing(rule).map(this::example).orElse(""));
        fact(
                facts,
                "catalogue.fix",
                finding.map(Finding::fix).orElse(rule.fix()).textIn(language));
        fact(facts, "catalogue.file", rule.file());
        return new RuleView(
                rule.key(), rule.title().textIn(language), rule.severity().code(), words.of(rule.severity()), facts);
    }

    private void fact(List<PairView> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new PairView(words.get(key), value));
        }
    }

    private String range(RuleInfo rule) {
        return Text.list(Stream.concat(
                                rule.kinds().stream().map(k -> words.get("kind." + k)),
                                rule.editions().stream().map(e -> words.get("catalogue.edition", e)))
                        .toList())
                .textIn(language);
    }

    private String example(RuleCase rule) {
        return Example.of(rule, language);
    }

    private String reason(JsonNode why) {
        return new Text(why.path("zh").asText(), why.path("en").asText()).textIn(language);
    }

    private List<PairView> missing(RuleFolders folders) {
        List<PairView> missing = new ArrayList<>();
        List<Diagnostic> diagnoses = new ArrayList<>();
        for (RuleFile file : new RuleFiles(folders).in(MISSING, "")) {
            YamlFile yaml = YamlFile.read(file, diagnoses);
            yaml.root().properties().forEach(e -> {
                missing.add(new PairView(e.getKey(), reason(e.getValue())));
                if (book.rules().stream().anyMatch(r -> r.id().equals(e.getKey()))) {
                    diagnoses.add(there(yaml, e.getKey()));
                }
            });
        }
        if (!diagnoses.isEmpty()) {
            throw new RuleBookException(diagnoses);
        }
        return missing;
    }

    private static Diagnostic there(YamlFile yaml, String id) {
        return Diagnostic.of(yaml.path(), yaml.line(YamlFile.pointer(id)), "", MESSAGES, "rule.there", id);
    }
}
