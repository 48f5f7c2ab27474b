package gouji.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The components of a record and their values, for what is done to every kind of fact in one way. Made once for a type.
 *
 * @param <R> the record
 */
public final class Components<R extends Record> {
    private static final ClassValue<Components<?>> KNOWN = new ClassValue<>() {
        @Override
        protected Components<?> computeValue(Class<?> type) {
            return new Components<>(type.asSubclass(Record.class));
        }
    };

    private final Constructor<R> constructor;
    private final List<RecordComponent> components;

    private Components(Class<R> type) {
        this.components = List.of(type.getRecordComponents());
        try {
            this.constructor = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The components of a type, which must be a public record. */
    public static <R extends Record> Components<R> of(Class<R> type) {
        // what is kept for a type is made of it
        @SuppressWarnings("unchecked")
        Components<R> known = (Components<R>) KNOWN.get(type);
        return known;
    }

    public Stream<RecordComponent> all() {
        return components.stream();
    }

    /** The value a record has in a component. */
    public static Object value(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A record of what every component is given.
     *
     * @throws RuntimeException what the constructor throws
     */
    public R make(Function<RecordComponent, Object> values) {
        try {
            return constructor.newInstance(components.stream().map(values).toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A copy in which the components of those names are others. */
    public static <R extends Record> R copy(R record, Map<String, ?> others) {
        // a record of the same class is made of it
        @SuppressWarnings("unchecked")
        Components<R> of = (Components<R>) of(record.getClass());
        if (!of.all().map(RecordComponent::getName).toList().containsAll(others.keySet())) {
            throw new IllegalArgumentException(record.getClass() + " has not all of " + others.keySet());
        }
        return of.make(component ->
                others.containsKey(component.getName()) ? others.get(component.getName()) : value(component, record));
    }
}
