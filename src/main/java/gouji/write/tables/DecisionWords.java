package gouji.write.tables;

import gouji.finding.Decision;
import gouji.write.output.RunContext;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was decided of a finding, in words. */
public record DecisionWords(RunContext run) {
    /** State, reason, who and the last day, as far as they are known, on one line. */
    public String line(Decision decision) {
        String lapsed = decision.holds(run.asOf()) ? "" : run.words().get("decision.lapsed");
        return joined(run.words().of(decision.state()), answer(decision), lapsed);
    }

    /** The same without the state. */
    String answer(Decision decision) {
        return joined(decision.reason(), decision.who(), run.day(decision.until()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(s -> !s.isBlank()).collect(Collectors.joining(" · "));
    }
}
