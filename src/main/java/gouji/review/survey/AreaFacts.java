package gouji.review.survey;

import gouji.model.Area;
import gouji.model.AreaCell;
import gouji.model.AreaComplete;
import gouji.model.Kind;
import gouji.model.Surrounding;
import gouji.review.area.Membership;
import gouji.review.area.RollUp;
import gouji.review.area.RollUp.Line;
import gouji.review.roster.Roster;
import gouji.review.roster.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The facts of a report that tells a whole area. */
record AreaFacts(Roster roster, Unit unit, RollUp rollUp) {
    List<Surrounding> all() {
        Membership members = rollUp.members();
        List<Surrounding> all = new ArrayList<>();
        all.add(new Area(unit.name(), sizes(), members.missing(), rollUp.copiedCells(), rollUp.missingUnits()));
        if (members.isComplete()) {
            all.add(new AreaComplete(unit.name()));
        }
        rollUp.lines().forEach(line -> all.add(cell(line)));
        return all;
    }

    private AreaCell cell(Line line) {
        return new AreaCell(
                line.cell().table(),
                line.cell().row(),
                line.cell().column(),
                line.told(),
                line.sum(),
                line.largest(),
                line.largestUnit(),
                line.complete(),
                line.slack(),
                line.cell().place(),
                line.cell().raw(),
                rollUp.parts(line),
                line.open());
    }

    /** How many units may be told: those right below or all below, with or without those that report upward and itself. */
    private List<Integer> sizes() {
        List<Unit> direct = roster.below(unit);
        List<Unit> all = new ArrayList<>(direct);
        for (int i = 0; i < all.size(); i++) {
            all.addAll(roster.below(all.get(i)));
        }
        TreeSet<Integer> sizes = new TreeSet<>();
        for (List<Unit> units : List.of(direct, all)) {
            add(sizes, units.size());
            add(sizes, units.stream().filter(u -> !u.vertical()).count());
            add(sizes, units.stream().filter(u -> u.kind() == Kind.DEPARTMENT).count());
        }
        return List.copyOf(sizes);
    }

    private static void add(TreeSet<Integer> sizes, long count) {
        sizes.add((int) count);
        sizes.add((int) count + 1);
    }
}
