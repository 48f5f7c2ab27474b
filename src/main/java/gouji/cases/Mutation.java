package gouji.cases;

import gouji.engine.Judge;
import gouji.engine.Limits;
import gouji.finding.Judgement;
import gouji.rules.Mutant;
import gouji.rules.Mutants;
import gouji.rules.RuleBook;
import gouji.rules.RuleBookException;
import gouji.rules.RuleSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Puts small mistakes into the judging rules and sees whether a case notices. */
public final class Mutation {
    private static final Limits LIMITS = new Limits(5_000, Duration.ofSeconds(5));

    private final RuleBook book;
    private final List<RuleCase> cases;
    private final CaseRunner runner;
    private final Map<RuleCase, Judgement> judged = new LinkedHashMap<>();

    /** @param judge the rules as they are */
    public Mutation(RuleBook book, CaseBook cases, Judge judge) {
        this.book = book;
        this.cases = cases.cases();
        this.runner = cases.runner(judge);
        this.cases.forEach(c -> judged.put(c, runner.judge(c)));
    }

    /** Every mutant of the kinds asked for that no case tells from the rule as it is, in order of file and line. */
    public List<Mutant> survivors(Predicate<Mutant> asked) {
        List<Mutant> survivors = new ArrayList<>();
        for (RuleSource source : book.sources()) {
            if (!source.isReading()) {
                Mutants.of(source).stream().filter(asked.and(this::survives)).forEach(survivors::add);
            }
        }
        return survivors;
    }

    private boolean survives(Mutant mutant) {
        RuleBook alone = book.only(mutant.rule(), mutant.source());
        try (Judge judge = new Judge(alone, LIMITS)) {
            return ordered(mutant).stream().allMatch(c -> unnoticed(c, judge));
        } catch (RuleBookException e) {
            // a mutant that does not compile is no mutant
            return false;
        }
    }

    /** The cases beside the rule come first: they are the likeliest to notice. */
    private List<RuleCase> ordered(Mutant mutant) {
        String stem = mutant.source().path().replaceFirst("\\.drl$", "");
        List<RuleCase> ordered = new ArrayList<>();
        cases.stream().filter(c -> c.file().startsWith(stem + ".")).forEach(ordered::add);
        cases.stream().filter(c -> !c.file().startsWith(stem + ".")).forEach(ordered::add);
        return ordered;
    }

    private boolean unnoticed(RuleCase rule, Judge changed) {
        Judgement whole = judged.get(rule);
        return runner.differences(rule, whole.with(changed.judge(whole.facts())))
                .isEmpty();
    }
}
