package gouji.rules;

import gouji.data.RuleFolders;
import gouji.finding.Basis;
import gouji.finding.GradingScale;
import gouji.finding.Severity;
import gouji.form.Forms;
import gouji.model.Term;
import gouji.model.WordList;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.RuleBookException;
import gouji.rules.file.RuleSource;
import gouji.rules.metadata.RuleInfo;
import gouji.rules.settings.ListName;
import gouji.rules.settings.SettingInfo;
import gouji.rules.settings.SettingName;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A folder of rules as it was read; the rules are not yet compiled.
 *
 * @param id its name
 * @param version its version
 * @param hash SHA-256 over the paths and bytes of its files, hexadecimal
 * @param sources what the engine compiles
 * @param rules the judging rules in order of id, then of file and line
 * @param basis the grounds by code
 * @param forms the editions of the form
 * @param terms every line of the word lists
 * @param settings the local values, as a profile left them
 * @param scale the scoring standard
 * @param diagnoses the mistakes found so far; the engine finds more
 */
public record RuleBook(
        String id,
        String version,
        String hash,
        List<RuleSource> sources,
        List<RuleInfo> rules,
        Map<String, Basis> basis,
        Forms forms,
        List<Term> terms,
        List<SettingInfo> settings,
        GradingScale scale,
        List<Diagnostic> diagnoses) {
    /**
     * Reads a folder of rules. Mistakes in it are kept as diagnoses.
     *
     * @throws RuleBookException when the folder cannot be read
     */
    public static RuleBook read(Path folder) {
        return read(RuleFolders.of(folder));
    }

    /** The gravest severity of every check. */
    public Map<String, Severity> severities() {
        return rules.stream()
                .collect(Collectors.toMap(RuleInfo::id, RuleInfo::severity, (a, b) -> a.atLeast(b) ? a : b));
    }

    /** A whole number the program itself asks for; empty where the book has none, and then none of its rules needs it. */
    public Optional<Integer> count(SettingName name) {
        return settings.stream()
                .filter(setting -> setting.name().equals(name.code()))
                .flatMap(setting -> setting.facts().stream())
                .map(setting -> setting.count())
                .filter(Objects::nonNull)
                .map(Long::intValue)
                .findFirst();
    }

    /** A word list the program itself asks for; empty where the book has none, and then none of its rules needs it. */
    public Optional<WordList> words(ListName name) {
        return WordList.of(terms).stream()
                .filter(list -> list.name().equals(name.code()))
                .findFirst();
    }

    /**
     * The same for reports judged without others: the engine is spared the rules that cannot find anything there. They are
     * still told as not applicable.
     */
    public RuleBook alone() {
        Set<String> spared = rules.stream()
                .filter(RuleInfo::needsSurroundings)
                .map(RuleInfo::name)
                .collect(Collectors.toUnmodifiableSet());
        List<RuleSource> heard = sources.stream()
                .map(source -> source.keep(name -> !spared.contains(name)))
                .filter(source -> !source.spans().isEmpty())
                .toList();
        return new RuleBook(id, version, hash, heard, rules, basis, forms, terms, settings, scale, diagnoses);
    }

    /**
     * Reads a rule book and the rules added to it, which may use its grounds, words, phrases and forms, and add to them.
     *
     * @throws RuleBookException when a folder cannot be read
     */
    public static RuleBook read(RuleFolders folders) {
        return read(folders, Set.of());
    }

    /**
     * The same where a profile allows more to the rules added.
     *
     * @throws RuleBookException when a folder cannot be read
     */
    public static RuleBook read(RuleFolders folders, Set<Permission> allowed) {
        return new RuleBookReader(folders, allowed).read();
    }
}
