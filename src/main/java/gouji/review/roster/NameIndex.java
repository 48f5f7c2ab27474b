package gouji.review.roster;

import gouji.review.roster.Match.How;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** The names of all units of a roster, to be asked for some thousand times. */
final class NameIndex {
    /** Names that are alike end in the same characters. */
    private static final int END = 2;

    private final Map<UnitName, List<Unit>> full = new HashMap<>();
    private final Map<UnitName, List<Unit>> aliases = new HashMap<>();
    private final Map<String, List<Named>> byEnd = new HashMap<>();
    private final Map<String, List<Named>> byEndOfGovernment = new HashMap<>();

    /** A name of a unit. */
    private record Named(UnitName name, Unit unit) {}

    NameIndex(Roster roster) {
        for (Unit unit : roster.units()) {
            add(full, UnitName.of(unit.name()), unit);
            unit.aliases().forEach(alias -> add(aliases, UnitName.of(alias), unit));
            Stream.concat(Stream.of(unit.name()), unit.aliases().stream())
                    .map(UnitName::of)
                    .forEach(name -> {
                        add(byEnd, end(name), new Named(name, unit));
                        UnitName government = name.ofGovernment();
                        add(byEndOfGovernment, end(government), new Named(government, unit));
                    });
        }
    }

    /** The units a name fits, from the surest likeness to the loosest. */
    BestMatches fit(UnitName name) {
        if (!name.isKnown()) {
            return BestMatches.NONE;
        }
        return Stream.of(
                        new BestMatches(How.NAME, full.getOrDefault(name, List.of())),
                        new BestMatches(How.ALIAS, aliases.getOrDefault(name, List.of())),
                        new BestMatches(How.SHORT, alike(byEnd, name, NameIndex::shortened)),
                        new BestMatches(How.OFFICE, alike(byEndOfGovernment, name.ofGovernment(), NameIndex::ofOne)))
                .filter(fit -> !fit.units().isEmpty())
                .findFirst()
                .orElse(BestMatches.NONE);
    }

    private static List<Unit> alike(
            Map<String, List<Named>> index, UnitName name, BiPredicate<UnitName, UnitName> likeness) {
        return index.getOrDefault(end(name), List.of()).stream()
                .filter(named -> likeness.test(named.name(), name))
                .map(Named::unit)
                .distinct()
                .toList();
    }

    private static boolean shortened(UnitName one, UnitName other) {
        return one.endsAfterArea(other) || other.endsAfterArea(one);
    }

    private static boolean ofOne(UnitName one, UnitName other) {
        return one.isKnown() && (one.equals(other) || one.matches(other));
    }

    private static String end(UnitName name) {
        return name.text().substring(Math.max(0, name.text().length() - END));
    }

    private static <K, V> void add(Map<K, List<V>> index, K key, V value) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
}
