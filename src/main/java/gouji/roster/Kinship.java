package gouji.roster;

import gouji.finding.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the parents of the units of a roster, and what is wrong with names and parents. */
final class Kinship {
    private final List<Unit> units;
    private final Troubles troubles;
    private final Map<UnitName, Unit> byName = new HashMap<>();

    Kinship(List<Unit> units, Troubles troubles) {
        this.units = units;
        this.troubles = troubles;
    }

    /** The units, each below its parent as the roster names that itself; what is wrong is told. */
    List<Unit> settled() {
        for (Unit unit : units) {
            enter(unit, unit.name(), Column.NAME);
            unit.aliases().forEach(alias -> enter(unit, alias, Column.ALIASES));
        }
        List<Unit> settled = units.stream().map(this::withParent).toList();
        Map<String, Unit> names = new HashMap<>();
        settled.forEach(unit -> names.putIfAbsent(unit.name(), unit));
        names.remove("");
        settled.forEach(unit -> circle(unit, names));
        return settled;
    }

    private void enter(Unit unit, String name, Column column) {
        Unit other = name.isEmpty() ? null : byName.putIfAbsent(UnitName.of(name), unit);
        if (other != null && other.line() != unit.line()) {
            troubles.add(
                    unit.line(),
                    column,
                    new Text(
                            "“" + name + "”与第 " + other.line() + " 行是同一个名称，请写全称或者删去其中一个",
                            "“" + name + "” is the name of line " + other.line()
                                    + " as well; write it in full, or delete one of them"));
        }
    }

    private Unit withParent(Unit unit) {
        if (unit.parent().isEmpty()) {
            return unit;
        }
        Unit parent = byName.get(UnitName.of(unit.parent()));
        if (parent == null) {
            troubles.add(
                    unit.line(),
                    Column.PARENT,
                    new Text(
                            "名册里没有“" + unit.parent() + "”，请改成名册里的名称或者补上这个单位",
                            "the roster has no “" + unit.parent()
                                    + "”; write a name that stands in it, or add the unit"));
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
            troubles.add(
                    start.line(),
                    Column.PARENT,
                    new Text(
                            "上级单位绕成一圈，最后又回到“" + start.name() + "”，请改正其中一个上级",
                            "the parents lead in a circle back to “" + start.name() + "”; correct one of them"));
        }
    }
}
