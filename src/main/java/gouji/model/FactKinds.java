package gouji.model;

import java.util.List;
import java.util.stream.Stream;

/** The kinds of facts in the catalogue that {@link Fact} is. */
public final class FactKinds {
    private static final List<Class<? extends ReportFact>> READ = below(ReportFact.class);

    private FactKinds() {}

    /** Every kind, in the order of the catalogue. */
    public static List<Class<? extends Fact>> all() {
        return below(Fact.class);
    }

    /** The kinds that are read from a report, in the order of the fact format. */
    public static List<Class<? extends ReportFact>> read() {
        return READ;
    }

    /** The kinds no report tells by itself. */
    public static List<Class<? extends Surrounding>> surrounding() {
        return below(Surrounding.class);
    }

    /** Whether rules know the kind: all but what is read to be told or to make another fact of. */
    public static boolean isMatched(Class<? extends Fact> kind) {
        return !ReportFact.class.isAssignableFrom(kind) || Evidence.class.isAssignableFrom(kind);
    }

    /** Name of the array of such facts in the fact format. */
    public static String list(Class<? extends ReportFact> kind) {
        return kind.getAnnotation(FactListName.class).value();
    }

    private static <T> List<Class<? extends T>> below(Class<T> type) {
        return records(type)
                .<Class<? extends T>>map(kind -> kind.asSubclass(type))
                .toList();
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(FactKinds::records) : Stream.of(type);
    }
}
