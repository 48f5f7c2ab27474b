package gouji.cases;

import gouji.engine.Judge;
import gouji.model.Facts;
import gouji.rules.RuleBook;
import gouji.rules.RuleFile;
import gouji.rules.RuleFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The cases of a rule book and the reports they start from. */
public final class CaseBook {
    private static final String BASES = "bases/";
    private static final String TEXT = ".txt";

    private final List<RuleCase> cases;
    private final Staging staging;

    /**
     * Reads the cases of a folder of rules.
     *
     * @throws FaultyCase when a file is not written as it must be
     */
    public CaseBook(Path rules, BaseReading reading) {
        RuleFiles files = new RuleFiles(rules);
        this.cases = files.in("", ".cases.yaml").stream()
                .flatMap(file -> CaseFile.read(file).stream())
                .toList();
        this.staging = new Staging(bases(files), reading);
    }

    /** Every case in order of file and line. */
    public List<RuleCase> cases() {
        return cases;
    }

    /**
     * The facts a case speaks of.
     *
     * @throws FaultyCase when the case cannot be run as it is written
     */
    public Facts facts(RuleCase rule) {
        return staging.facts(rule);
    }

    public CaseRunner runner(Judge judge) {
        return new CaseRunner(judge, staging);
    }

    /** Runs every case against the rules beside it. */
    public List<CaseResult> run(RuleBook book) {
        try (Judge judge = new Judge(book)) {
            CaseRunner runner = runner(judge);
            return cases.stream().map(runner::run).toList();
        }
    }

    private static Map<String, String> bases(RuleFiles files) {
        Map<String, String> texts = new TreeMap<>();
        for (RuleFile file : files.in(BASES, TEXT)) {
            texts.put(file.path().substring(BASES.length(), file.path().length() - TEXT.length()), file.text());
        }
        return texts;
    }
}
