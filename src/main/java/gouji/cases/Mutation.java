package gouji.cases;

import gouji.engine.RuleEngine;
import gouji.engine.RunLimits;
import gouji.finding.Evaluation;
import gouji.finding.RuleResult;
import gouji.rules.RuleBook;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.RuleBookException;
import gouji.rules.file.RuleSource;
import gouji.rules.mutants.Mutant;
import gouji.rules.mutants.MutantFile;
import gouji.rules.mutants.Mutants;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts small mistakes into the judging rules and sees whether a case notices. */
public final class Mutation {
    private static final RunLimits LIMITS = new RunLimits(20_000, Duration.ofSeconds(20));

    private final RuleBook book;
    private final CaseRunner runner;
    private final Map<RuleCase, Evaluation> judged = new LinkedHashMap<>();

    /** @param judge the rules as they are */
    public Mutation(RuleBook book, CaseBook cases, RuleEngine judge) {
        this.book = book;
        this.runner = cases.runner(judge);
        for (RuleCase rule : cases.cases()) {
            Evaluation judgement = runner.judge(rule);
            // a case that does not hold anyway would seem to notice everything
            if (runner.differences(rule, judgement).isEmpty()) {
                judged.put(rule, judgement);
            }
        }
    }

    /** Every mutant of the kinds asked for that no case tells from the rule as it is, in order of file and line. */
    public List<Mutant> survivors(Predicate<Mutant> asked) {
        return book.sources().parallelStream()
                .filter(source -> !source.isReading())
                .flatMap(source -> survivors(
                        source, Mutants.of(source).stream().filter(asked).toList())
                        .stream())
                .toList();
    }

    /** The cases beside the rules come first, as the likeliest to notice; only what they leave meets all the others. */
    private List<Mutant> survivors(RuleSource source, List<Mutant> mutants) {
        String stem = source.path().replaceFirst("\\.drl$", "") + ".";
        List<Mutant> left = unnoticed(mutants, c -> c.file().startsWith(stem));
        return unnoticed(left, c -> !c.file().startsWith(stem));
    }

    private List<Mutant> unnoticed(List<Mutant> mutants, Predicate<RuleCase> tried) {
        if (mutants.isEmpty()) {
            return mutants;
        }
        try (RuleEngine judge = new RuleEngine(MutantFile.of(book, mutants), LIMITS)) {
            return unnoticed(mutants, tried, judge);
        } catch (RuleBookException e) {
            return unnoticed(compiling(mutants, e), tried);
        }
    }

    /** A mutant that does not compile is none. */
    private static List<Mutant> compiling(List<Mutant> mutants, RuleBookException e) {
        Set<String> faulty = e.diagnoses().stream().map(Diagnostic::rule).collect(Collectors.toSet());
        List<Mutant> sound = IntStream.range(0, mutants.size())
                .filter(i -> !faulty.contains(Integer.toString(i)))
                .mapToObj(mutants::get)
                .toList();
        if (sound.size() == mutants.size()) {
            throw e;
        }
        return sound;
    }

    private List<Mutant> unnoticed(List<Mutant> mutants, Predicate<RuleCase> tried, RuleEngine judge) {
        Set<Integer> left = new TreeSet<>();
        IntStream.range(0, mutants.size()).forEach(left::add);
        judged.entrySet().stream()
                .filter(e -> tried.test(e.getKey()))
                .forEach(e -> notice(e.getKey(), e.getValue(), judge, mutants, left));
        return left.stream().map(mutants::get).toList();
    }

    private void notice(RuleCase rule, Evaluation whole, RuleEngine judge, List<Mutant> mutants, Set<Integer> left) {
        for (RuleResult ruling : CaseRunner.judge(judge, rule, whole.facts()).rulings()) {
            int index = Integer.parseInt(ruling.rule());
            Evaluation changed =
                    whole.withResult(ruling.forRule(mutants.get(index).rule()));
            if (left.contains(index) && !runner.differences(rule, changed).isEmpty()) {
                left.remove(index);
            }
        }
    }
}
