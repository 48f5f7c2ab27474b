package gouji.engine;

import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.file.RuleSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds all mistakes a compiler can find: a file with a mistake of syntax hides its other mistakes from Drools. */
final class CompileCheck {
    private CompileCheck() {}

    /** @param first what the compiler said of the sources as they are */
    static List<Diagnostic> read(List<RuleSource> sources, List<Diagnostic> first) {
        List<Diagnostic> all = new ArrayList<>();
        List<RuleSource> rest = sources;
        List<Diagnostic> found = first;
        while (true) {
            all.addAll(found);
            Set<String> broken = found.stream()
                    .filter(d -> !d.rule().isEmpty() && CompilerMessages.isSyntax(d))
                    .map(Diagnostic::rule)
                    .collect(Collectors.toSet());
            if (broken.isEmpty()) {
                return all.stream().distinct().toList();
            }
            rest = rest.stream()
                    .map(s -> s.keep(name -> !broken.contains(name)))
                    .toList();
            try (CompiledRules compiled = new CompiledRules(rest)) {
                found = compiled.diagnoses();
            }
        }
    }
}
