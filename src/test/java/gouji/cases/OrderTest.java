package gouji.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.engine.RuleEngine;
import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.finding.Grading;
import gouji.finding.GradingScale;
import gouji.finding.Outcome;
import gouji.model.Facts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The order facts and reports come in changes nothing: sessions are used again and again. */
class OrderTest {
    private static final int STEP = 9;

    /** What is said of a report. */
    private record Said(List<Finding> findings, Map<String, Outcome> outcomes) {}

    @Test
    void shuffledFactsAreJudgedAlike() throws IOException {
        RealBook book = RealBook.read();
        Random random = new Random(20241231);
        try (RuleEngine judge = new RuleEngine(book.rules())) {
            List<RuleCase> cases = book.cases().cases();
            for (int i = 0; i < cases.size(); i += STEP) {
                Facts facts = book.cases().facts(cases.get(i));
                assertEquals(
                        said(judge, facts),
                        said(judge, shuffled(facts, random)),
                        cases.get(i).title());
            }
        }
    }

    @Test
    void noReportLeavesAnythingBehindForTheNext() throws IOException {
        RealBook book = RealBook.read();
        Random random = new Random(20250131);
        try (RuleEngine judge = new RuleEngine(book.rules())) {
            Map<RuleCase, Said> first = new IdentityHashMap<>();
            List<RuleCase> cases = new ArrayList<>();
            for (int i = 0; i < book.cases().cases().size(); i += 2) {
                cases.add(book.cases().cases().get(i));
            }
            for (RuleCase one : cases) {
                first.put(one, said(judge, book.cases().facts(one)));
            }
            Collections.shuffle(cases, random);
            for (RuleCase one : cases) {
                assertEquals(first.get(one), said(judge, book.cases().facts(one)), one.title());
            }
        }
    }

    private static Said said(RuleEngine judge, Facts facts) {
        CheckedReport checked = new Grading(GradingScale.STANDARD).grade(judge.judge(facts));
        return new Said(checked.findings(), checked.outcomes());
    }

    private static Facts shuffled(Facts f, Random random) {
        return f.with(f.read().each(facts -> mixed(facts, random)));
    }

    private static <T> List<T> mixed(List<T> facts, Random random) {
        List<T> mixed = new ArrayList<>(facts);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
