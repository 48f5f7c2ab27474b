package gouji.engine;

import gouji.rules.file.RuleSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Parts of a rule book, each made when first asked for. The book is compiled once; only a few rules are compiled apart. */
final class KieBases implements AutoCloseable {
    private final List<RuleSource> sources;
    private final CompiledRules whole;
    private final Map<Set<String>, CompiledRules> few = new ConcurrentHashMap<>();
    private final AtomicInteger compilations = new AtomicInteger();
    /** The book without the rules that are heard apart; there are never fewer of these again. */
    private Set<String> left = Set.of();

    private @Nullable CompiledRules rest;

    KieBases(List<RuleSource> sources) {
        this.sources = sources;
        this.whole = compile(sources);
        this.rest = whole;
    }

    CompiledRules whole() {
        return whole;
    }

    /** All rules but these. */
    synchronized CompiledRules without(Set<String> rules) {
        if (rest == null || !left.equals(rules)) {
            rest = rules.isEmpty() && rest == whole ? whole : whole.without(rules);
            left = Set.copyOf(rules);
        }
        return rest;
    }

    /** The rules with these names and no others. */
    CompiledRules of(Set<String> names) {
        return few.computeIfAbsent(
                Set.copyOf(names),
                wanted -> compile(sources.stream()
                        .map(source -> source.keep(wanted::contains))
                        .filter(source -> !source.spans().isEmpty())
                        .toList()));
    }

    /** Throws away what a stopped thread may have left half done. */
    synchronized void forget(CompiledRules used) {
        if (rest == used) {
            rest = null;
        }
        few.values().removeIf(compiled -> compiled == used);
        if (used != whole) {
            used.close();
        }
    }

    /** How often anything was compiled. */
    int compilations() {
        return compilations.get();
    }

    private CompiledRules compile(List<RuleSource> some) {
        compilations.incrementAndGet();
        return new CompiledRules(some);
    }

    @Override
    public void close() {
        few.values().forEach(CompiledRules::close);
        few.clear();
        whole.close();
    }
}
