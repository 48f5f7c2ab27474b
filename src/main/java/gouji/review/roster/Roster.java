package gouji.review.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which units have to report, and which is above which. */
public final class Roster {
    private final List<Unit> units;
    private final Map<String, Unit> byName = new LinkedHashMap<>();
    private final Map<String, List<Unit>> byParent;

    /** @param units units of different names, whose parents are among them and form no circle */
    Roster(List<Unit> units) {
        this.units = List.copyOf(units);
        units.forEach(unit -> byName.put(unit.name(), unit));
        this.byParent = units.stream().collect(Collectors.groupingBy(Unit::parent));
    }

    /** All units in the order of the roster. */
    public List<Unit> units() {
        return units;
    }

    public Optional<Unit> unit(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The units right below one, in the order of the roster. */
    public List<Unit> below(Unit parent) {
        return below(parent.name());
    }

    /** The units right below a unit of that name, or without any parent for "", in the order of the roster. */
    List<Unit> below(String parent) {
        return byParent.getOrDefault(parent, List.of());
    }

    /** The unit right below a government that is its own office. */
    public Optional<Unit> officeOf(Unit government) {
        UnitName name = UnitName.of(government.name()).ofGovernment();
        return below(government).stream()
                .filter(unit -> isOf(UnitName.of(unit.name()).ofGovernment(), name))
                .findFirst();
    }

    /** Whether one is right above the other, or its office. */
    public boolean areClose(Unit one, Unit other) {
        UnitName government = UnitName.of(one.name()).ofGovernment();
        return one.parent().equals(other.name())
                || other.parent().equals(one.name())
                || isOf(UnitName.of(other.name()).ofGovernment(), government);
    }

    private static boolean isOf(UnitName office, UnitName government) {
        return office.equals(government) || office.matches(government);
    }
}
