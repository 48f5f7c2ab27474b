package gouji.review.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the parents of the units of a roster, and what is wrong with names and parents. */
final class RosterHierarchy {
    private final List<Unit> units;
    private final RosterErrors troubles;
    private final Map<UnitName, Unit> byName = new HashMap<>();
    /** Parents the roster does not have, each with the units that name it: one missing row is one mistake. */
    private final Map<String, List<Unit>> unknown = new LinkedHashMap<>();

    RosterHierarchy(List<Unit> units, RosterErrors troubles) {
        this.units = units;
        this.troubles = troubles;
    }

    /** The units, each below its parent as the roster names that itself; what is wrong is told. */
    List<Unit> settled() {
        for (Unit unit : units) {
            enter(unit, unit.name(), RosterColumn.NAME);
            unit.aliases().forEach(alias -> enter(unit, alias, RosterColumn.ALIASES));
        }
        List<Unit> settled = units.stream().map(this::withParent).toList();
        unknown.forEach((parent, children) -> troubles.add(
                children.get(0).line(),
                RosterColumn.PARENT,
                children.size() == 1 ? "parent.unknown" : "parent.unknown.rows",
                parent,
                children.size()));
        Map<String, Unit> names = new HashMap<>();
        settled.forEach(unit -> names.putIfAbsent(unit.name(), unit));
        names.remove("");
        settled.forEach(unit -> circle(unit, names));
        return settled;
    }

    private void enter(Unit unit, String name, RosterColumn column) {
        Unit other = name.isEmpty() ? null : byName.putIfAbsent(UnitName.of(name), unit);
        if (other != null && other.line() != unit.line()) {
            troubles.add(unit.line(), column, "name.twice", name, other.line());
        }
    }

    private Unit withParent(Unit unit) {
        if (unit.parent().isEmpty()) {
            return unit;
        }
        Unit parent = byName.get(UnitName.of(unit.parent()));
        if (parent == null) {
            unknown.computeIfAbsent(unit.parent(), name -> new ArrayList<>()).add(unit);
            return unit.below("");
        }
        return unit.below(parent.name());
    }

    /** Tells of a circle of parents at its first unit in the order of the roster. */
    private void circle(Unit start, Map<String, Unit> names) {
        Set<Unit> seen = new HashSet<>();
        Unit at = start;
        while (at != null && seen.add(at)) {
            at = names.get(at.parent());
        }
        boolean first = at == start && seen.stream().allMatch(unit -> unit.line() >= start.line());
        if (first) {
            troubles.add(start.line(), RosterColumn.PARENT, "parent.circle", start.name());
        }
    }
}
