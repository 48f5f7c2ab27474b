package gouji.rules.mutants;

import gouji.rules.RuleBook;
import gouji.rules.file.RuleSource;
import gouji.rules.metadata.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** Puts changed rules of one file side by side, each under a name of its own. */
public final class MutantFile {
    private final RuleBook book;
    private final String file;
    private final StringBuilder drl;
    private final List<RuleSource.Span> spans = new ArrayList<>();
    private final List<RuleInfo> rules = new ArrayList<>();

    /**
     * The reading rules and changed rules of one file, and nothing else. Changed rules are named by their place in the
     * list.
     */
    public static RuleBook of(RuleBook book, List<Mutant> mutants) {
        MutantFile trial = new MutantFile(book, mutants.get(0).file());
        mutants.forEach(trial::add);
        return new RuleBook(
                book.id(),
                book.version(),
                book.hash(),
                trial.sources(),
                List.copyOf(trial.rules),
                book.basis(),
                book.forms(),
                book.terms(),
                book.settings(),
                book.scale(),
                List.of());
    }

    private MutantFile(RuleBook book, String file) {
        this.book = book;
        this.file = file;
        RuleSource source = book.sources().stream()
                .filter(s -> s.path().equals(file))
                .findFirst()
                .orElseThrow();
        this.drl = new StringBuilder(
                source.drl().substring(0, source.spans().get(0).start()));
    }

    private void add(Mutant mutant) {
        String name = Integer.toString(rules.size());
        int start = drl.length();
        int line = 1 + (int) drl.chars().filter(c -> c == '\n').count();
        drl.append("rule \"").append(name).append('"').append(mutant.body()).append('\n');
        spans.add(new RuleSource.Span(name, line, start, drl.length() - 1));
        book.rules().stream().filter(r -> r.name().equals(mutant.rule())).forEach(r -> rules.add(r.withName(name)));
    }

    private List<RuleSource> sources() {
        List<RuleSource> sources = new ArrayList<>(
                book.sources().stream().filter(RuleSource::isReading).toList());
        sources.add(new RuleSource(file, false, drl.toString(), spans));
        return sources;
    }
}
