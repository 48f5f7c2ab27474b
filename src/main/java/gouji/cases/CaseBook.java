package gouji.cases;

import gouji.data.RuleFolders;
import gouji.engine.RuleEngine;
import gouji.model.Facts;
import gouji.rules.file.RuleFile;
import gouji.rules.file.RuleFiles;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The cases of a rule book and the reports they start from. */
public final class CaseBook {
    private static final String BASES = "base-reports/";
    private static final String TEXT = ".txt";

    private final List<RuleCase> cases;
    private final CaseSetup staging;

    /**
     * Reads the cases of a rule book and of what is added to it.
     *
     * @throws FaultyCaseException when a file is not written as it must be
     */
    public CaseBook(RuleFolders rules, BaseReportReader reading) {
        RuleFiles files = new RuleFiles(rules);
        this.cases = files.in("", ".cases.yaml").stream()
                .flatMap(file -> CaseFile.read(file).stream())
                .toList();
        this.staging = new CaseSetup(bases(files), reading);
    }

    /** Every case in order of file and line. */
    public List<RuleCase> cases() {
        return cases;
    }

    /**
     * The facts a case speaks of.
     *
     * @throws FaultyCaseException when the case cannot be run as it is written
     */
    public Facts facts(RuleCase rule) {
        return staging.facts(rule);
    }

    public CaseRunner runner(RuleEngine judge) {
        return new CaseRunner(judge, staging);
    }

    private static Map<String, String> bases(RuleFiles files) {
        Map<String, String> texts = new TreeMap<>();
        for (RuleFile file : files.in(BASES, TEXT)) {
            String name = file.inside().substring(BASES.length(), file.inside().length() - TEXT.length());
            if (texts.putIfAbsent(name, file.text()) != null) {
                throw new FaultyCaseException(file.path(), 1, "base.twice", name);
            }
        }
        return texts;
    }
}
