package gouji.cli.rules;

import gouji.data.RuleFolders;
import gouji.rules.RuleBook;
import gouji.rules.file.RuleFile;
import gouji.rules.file.RuleFiles;
import gouji.rules.metadata.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The beginning of a rule and of its cases: it loads and its cases hold, so that an author changes what works.
 *
 * @param id id of the rule
 * @param book the rules it joins
 * @param folders where they lie
 */
record RuleTemplate(String id, RuleBook book, RuleFolders folders) {
    private static final String HEADING = "六、其他需要报告的事项";

    /** The file of the rule: in the last folder, in the part most rules of the same letters are in. */
    Path rule() {
        List<Path> all = folders.all();
        String part = part().map(p -> p + "/").orElse("");
        return all.get(all.size() - 1).resolve(part + id.toLowerCase(Locale.ROOT) + ".drl");
    }

    Path cases() {
        return rule().resolveSibling(id.toLowerCase(Locale.ROOT) + ".cases.yaml");
    }

    String ruleText() throws IOException {
        boolean plain = book.basis().containsKey("plausibility");
        String basis = plain ? "plausibility" : book.basis().keySet().iterator().next();
        return text("stub.drl").replace("{basis}", basis);
    }

    /** The cases, or nothing when no base report has the heading they start from. */
    Optional<String> casesText() throws IOException {
        String text = text("stub.cases.yaml");
        return base().map(base -> text.replace("{base}", base).replace("{heading}", HEADING));
    }

    private Optional<String> base() {
        return new RuleFiles(folders)
                .in("base-reports/", ".txt").stream()
                        .filter(f -> f.text().contains(HEADING + "\n"))
                        .map(RuleFile::inside)
                        .map(path -> path.substring("base-reports/".length(), path.length() - ".txt".length()))
                        .findFirst();
    }

    private Optional<String> part() {
        String letters = letters(id);
        Map<String, Long> parts = book.rules().stream()
                .filter(r -> letters(r.id()).equals(letters))
                .map(RuleInfo::file)
                .filter(file -> file.indexOf('/') > 0 && folders.all().size() == 1)
                .map(file -> file.substring(0, file.lastIndexOf('/')))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return parts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static String letters(String id) {
        return id.replaceFirst("-.*", "");
    }

    private String text(String resource) throws IOException {
        try (InputStream in = RuleTemplate.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{id}", id);
        }
    }
}
