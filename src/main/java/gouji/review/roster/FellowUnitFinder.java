package gouji.review.roster;

import gouji.model.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds in a text the names of units below the same parent. Governments and their offices are none: every organ has
 * reason to speak of them. May be asked by several threads.
 */
public final class FellowUnitFinder {
    private static final Pattern OFFICE = Pattern.compile("^.*府办(?:公[室厅])?");
    private static final Pattern AREA = Pattern.compile("^.*[省市州盟区县旗]");
    private static final Pattern SUBDISTRICT = Pattern.compile("(?<=街道)办事处$");
    private static final int SHORTEST = 3;
    private static final int HEAD = 2;

    private final Roster roster;
    private final Map<String, Group> groups = new ConcurrentHashMap<>();

    /** The units below one parent by their names; the first two characters of each spare the search of most places. */
    private record Group(Map<String, Unit> units, Set<String> heads, int longest) {}

    public FellowUnitFinder(Roster roster) {
        this.roster = roster;
    }

    /** Whether a unit has any. */
    public boolean has(Unit unit) {
        return isFellow(unit) && group(unit).units().values().stream().anyMatch(other -> other != unit);
    }

    /** Every name of a unit, with and without the area of its parent. */
    public List<String> names(Unit unit) {
        String area = UnitName.of(unit.parent()).text();
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(Stream.of(unit.name()), unit.aliases().stream())
                .map(name -> SUBDISTRICT.matcher(UnitName.of(name).text()).replaceFirst(""))
                .forEach(name -> {
                    names.add(name);
                    names.add(name.startsWith(area) ? name.substring(area.length()) : area + name);
                });
        names.removeIf(name -> name.length() < SHORTEST);
        return List.copyOf(names);
    }

    /** The names of the others that stand in some texts, those left out that are part of its own name or begin with it. */
    public List<String> named(Unit unit, Stream<String> texts) {
        Group group = group(unit);
        Set<String> found = new TreeSet<>();
        texts.forEach(text -> search(text, group, found));
        List<String> own = names(unit);
        found.removeIf(name -> group.units().get(name) == unit
                || own.stream().anyMatch(mine -> mine.contains(name) || name.contains(mine)));
        return List.copyOf(found);
    }

    private static void search(String text, Group group, Set<String> found) {
        for (int at = 0; at + SHORTEST <= text.length(); at++) {
            Optional<String> name =
                    group.heads().contains(text.substring(at, at + HEAD)) ? longest(text, at, group) : Optional.empty();
            name.ifPresent(found::add);
            at += name.map(n -> n.length() - 1).orElse(0);
        }
    }

    private static Optional<String> longest(String text, int at, Group group) {
        for (int end = Math.min(text.length(), at + group.longest()); end >= at + SHORTEST; end--) {
            if (group.units().containsKey(text.substring(at, end))) {
                return Optional.of(text.substring(at, end));
            }
        }
        return Optional.empty();
    }

    private Group group(Unit unit) {
        return groups.computeIfAbsent(unit.parent(), this::below);
    }

    private Group below(String parent) {
        Map<String, Unit> units = new HashMap<>();
        Set<String> heads = new HashSet<>();
        List<Unit> fellows = new ArrayList<>(roster.below(parent));
        fellows.removeIf(unit -> !isFellow(unit));
        fellows.forEach(unit -> names(unit).forEach(name -> {
            units.putIfAbsent(name, unit);
            heads.add(name.substring(0, HEAD));
        }));
        int longest = units.keySet().stream().mapToInt(String::length).max().orElse(0);
        return new Group(units, heads, longest);
    }

    private boolean isFellow(Unit unit) {
        boolean government = unit.kind() == Kind.GOVERNMENT
                || unit.kind() == Kind.UNKNOWN
                        && AREA.matcher(UnitName.of(unit.name()).text()).matches();
        boolean office = OFFICE.matcher(unit.name()).matches()
                || roster.unit(unit.parent())
                        .flatMap(roster::officeOf)
                        .filter(unit::equals)
                        .isPresent();
        return !government && !office;
    }
}
