package gouji.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was read from a report: facts by their kind, each kind in the order of the report. */
public final class FactLists {
    public static final FactLists NONE = new FactLists(Map.of());

    private final Map<Class<? extends ReportFact>, List<? extends ReportFact>> lists;

    private FactLists(Map<Class<? extends ReportFact>, List<? extends ReportFact>> lists) {
        this.lists = lists;
    }

    /** The facts of a kind; empty when there are none. */
    public <T extends ReportFact> List<T> of(Class<T> kind) {
        // a list is only put under the kind of its facts
        @SuppressWarnings("unchecked")
        List<T> facts = (List<T>) lists.getOrDefault(kind, List.of());
        return facts;
    }

    /** The same with other facts of a kind. */
    public <T extends ReportFact> FactLists with(Class<T> kind, List<? extends T> facts) {
        Map<Class<? extends ReportFact>, List<? extends ReportFact>> all = new LinkedHashMap<>(lists);
        all.put(kind, List.copyOf(facts));
        if (facts.isEmpty()) {
            all.remove(kind);
        }
        return new FactLists(all);
    }

    /** The same with the facts of some kinds, or their lack, taken from elsewhere. */
    public FactLists with(FactLists others, List<Class<? extends ReportFact>> kinds) {
        FactLists all = this;
        for (Class<? extends ReportFact> kind : kinds) {
            all = all.take(kind, others);
        }
        return all;
    }

    private <T extends ReportFact> FactLists take(Class<T> kind, FactLists others) {
        return with(kind, others.of(kind));
    }

    /** The facts that are to be kept. */
    public FactLists filter(Predicate<ReportFact> kept) {
        return each(facts -> facts.stream().filter(kept).toList());
    }

    /** Every list changed; what it is changed to must be of the same kind. */
    public FactLists each(UnaryOperator<List<? extends ReportFact>> change) {
        FactLists changed = NONE;
        for (Class<? extends ReportFact> kind : lists.keySet()) {
            changed = changed.changed(kind, change.apply(lists.get(kind)));
        }
        return changed;
    }

    private <T extends ReportFact> FactLists changed(Class<T> kind, List<? extends ReportFact> facts) {
        return with(kind, facts.stream().map(kind::cast).toList());
    }

    /** Every fact, in the order of the catalogue. */
    public Stream<ReportFact> all() {
        return FactKinds.read().stream().flatMap(kind -> of(kind).stream());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactLists facts && lists.equals(facts.lists);
    }

    @Override
    public int hashCode() {
        return lists.hashCode();
    }

    @Override
    public String toString() {
        return lists.entrySet().stream()
                .map(list -> FactKinds.list(list.getKey()) + "=" + list.getValue())
                .collect(Collectors.joining(", "));
    }
}
