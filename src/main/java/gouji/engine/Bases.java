package gouji.engine;

import gouji.rules.RuleSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Parts of a rule book, compiled when first asked for. */
final class Bases implements AutoCloseable {
    private final List<RuleSource> sources;
    private final Map<Set<String>, Compiled> compiled = new ConcurrentHashMap<>();

    Bases(List<RuleSource> sources) {
        this.sources = sources;
    }

    /** The rules with these names and no others. */
    Compiled of(Set<String> names) {
        return compiled.computeIfAbsent(Set.copyOf(names), this::compile);
    }

    /** Throws away what a stopped thread may have left half done. */
    void forget(Set<String> names) {
        Compiled old = compiled.remove(Set.copyOf(names));
        if (old != null) {
            old.close();
        }
    }

    private Compiled compile(Set<String> names) {
        return new Compiled(sources.stream()
                .map(source -> source.keep(names::contains))
                .filter(source -> !source.spans().isEmpty())
                .toList());
    }

    @Override
    public void close() {
        compiled.values().forEach(Compiled::close);
        compiled.clear();
    }
}
