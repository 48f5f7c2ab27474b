package gouji.rules.language;

import gouji.model.DerivedProperty;
import gouji.model.Evidence;
import gouji.model.Fact;
import gouji.model.FactKinds;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words a rule may use: the facts and their properties, and a few harmless methods of texts, lists and numbers. */
public final class Vocabulary {
    /** The type of what cannot be told without compiling. */
    static final Class<?> ANY = Object.class;

    public static final Set<String> KEYWORDS = Set.of(
            "not",
            "exists",
            "and",
            "or",
            "forall",
            "accumulate",
            "collect",
            "from",
            "in",
            "contains",
            "memberOf",
            "matches",
            "excludes",
            "true",
            "false",
            "null",
            "this");
    static final Map<String, Class<?>> FUNCTIONS = Map.of(
            "sum",
            Number.class,
            "count",
            Long.class,
            "min",
            ANY,
            "max",
            ANY,
            "average",
            Number.class,
            "collectList",
            List.class,
            "collectSet",
            Set.class);
    private static final Set<String> OF_TEXT =
            Set.of("contains", "startsWith", "endsWith", "length", "isEmpty", "isBlank", "matches", "indexOf");
    private static final Set<String> OF_LISTS = Set.of("size", "isEmpty", "empty", "contains", "containsAll");
    private static final Set<String> OF_NUMBERS = Set.of(
            "compareTo",
            "signum",
            "add",
            "subtract",
            "multiply",
            "abs",
            "negate",
            "intValue",
            "longValue",
            "doubleValue");

    private final Map<String, Class<?>> types = new TreeMap<>();
    private final Map<Class<?>, Map<String, Class<?>>> members = new LinkedHashMap<>();

    public Vocabulary() {
        FactKinds.all().stream().filter(FactKinds::isMatched).forEach(this::fact);
        types.put("List", List.class);
    }

    /** Its components with the enums among their types, and what is marked as derived from them. */
    private void fact(Class<? extends Fact> type) {
        types.put(type.getSimpleName(), type);
        Map<String, Class<?>> own = new TreeMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            own.put(component.getName(), component.getType());
            if (component.getType().isEnum()) {
                types.put(component.getType().getSimpleName(), component.getType());
            }
        }
        Stream.of(type, Evidence.class)
                .filter(declaring -> declaring.isAssignableFrom(type))
                .flatMap(declaring -> Stream.of(declaring.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(DerivedProperty.class))
                .forEach(m -> names(m).forEach(name -> own.put(name, m.getReturnType())));
        members.put(type, own);
    }

    /** A getter may be written as a property. */
    private static List<String> names(Method method) {
        String name = method.getName();
        for (String prefix : List.of("get", "is")) {
            if (name.startsWith(prefix) && name.length() > prefix.length() && method.getParameterCount() == 0) {
                int at = prefix.length();
                return List.of(name, Character.toLowerCase(name.charAt(at)) + name.substring(at + 1));
            }
        }
        return List.of(name);
    }

    /** A fact or an enum by its simple name, or null. */
    @Nullable
    Class<?> type(String name) {
        return types.get(name);
    }

    Set<String> types() {
        return types.keySet();
    }

    /** Type of a property or method, or null when there is none that may be used. */
    @Nullable
    Class<?> member(Class<?> owner, String name) {
        if (members.containsKey(owner)) {
            return members.get(owner).get(name);
        }
        if (owner == ANY) {
            return anyMember(name) ? ANY : null;
        }
        return methods(owner).contains(name) ? ANY : null;
    }

    /** What a value of the type offers. */
    Set<String> members(Class<?> owner) {
        return members.containsKey(owner) ? members.get(owner).keySet() : methods(owner);
    }

    Set<String> constants(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    /** Of a value whose type cannot be told: it may be a list, which nothing may add to. */
    private boolean anyMember(String name) {
        return !name.equals("add") && Stream.of(OF_TEXT, OF_LISTS, OF_NUMBERS).anyMatch(s -> s.contains(name))
                || members.values().stream().anyMatch(m -> m.containsKey(name));
    }

    private static Set<String> methods(Class<?> owner) {
        if (owner == String.class) {
            return OF_TEXT;
        }
        if (Collection.class.isAssignableFrom(owner)) {
            return OF_LISTS;
        }
        boolean number = Number.class.isAssignableFrom(owner)
                || owner.isPrimitive() && owner != boolean.class
                || owner == BigDecimal.class;
        return number ? OF_NUMBERS : owner.isEnum() ? Set.of("code") : Set.of();
    }
}
