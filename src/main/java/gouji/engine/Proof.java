package gouji.engine;

import gouji.rules.Diagnosis;
import gouji.rules.RuleSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds all mistakes a compiler can find: a file with a mistake of syntax hides its other mistakes from Drools. */
final class Proof {
    private Proof() {}

    /** @param first what the compiler said of the sources as they are */
    static List<Diagnosis> read(List<RuleSource> sources, List<Diagnosis> first) {
        List<Diagnosis> all = new ArrayList<>();
        List<RuleSource> rest = sources;
        List<Diagnosis> found = first;
        while (true) {
            all.addAll(found);
            Set<String> broken = found.stream()
                    .filter(d -> !d.rule().isEmpty() && Complaints.isSyntax(d))
                    .map(Diagnosis::rule)
                    .collect(Collectors.toSet());
            if (broken.isEmpty()) {
                return all.stream().distinct().toList();
            }
            rest = rest.stream()
                    .map(s -> s.keep(name -> !broken.contains(name)))
                    .toList();
            try (Compiled compiled = new Compiled(rest)) {
                found = compiled.diagnoses();
            }
        }
    }
}
