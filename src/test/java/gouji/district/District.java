package gouji.district;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The organs of a district and their reports of two years.
 *
 * @param organs all of them in the order of the roster
 * @param now reports of this year by the name of the file
 * @param before reports of the year before by the name of the organ
 */
public record District(List<Organ> organs, Map<String, Draft> now, Map<String, Draft> before) {
    /** The organ of a name without that of the district. */
    Organ organ(String name) {
        return organs.stream().filter(o -> o.name().endsWith(name)).findFirst().orElseThrow();
    }

    Draft now(Organ organ) {
        return now.get(organ.name());
    }

    District changing(Organ organ, UnaryOperator<Draft> change) {
        return changing(organ, change, true);
    }

    District changingBefore(Organ organ, UnaryOperator<Draft> change) {
        return changing(organ, change, false);
    }

    private District changing(Organ organ, UnaryOperator<Draft> change, boolean thisYear) {
        Map<String, Draft> changed = new LinkedHashMap<>(thisYear ? now : before);
        changed.computeIfPresent(organ.name(), (name, draft) -> change.apply(draft));
        return thisYear ? new District(organs, changed, before) : new District(organs, now, changed);
    }

    /** The same with a report under another name of a file, or without one when it is null. */
    District filing(String file, Draft draft) {
        Map<String, Draft> changed = new LinkedHashMap<>(now);
        if (draft == null) {
            changed.remove(file);
        } else {
            changed.put(file, draft);
        }
        return new District(organs, changed, before);
    }

    District withoutBefore(Organ organ) {
        Map<String, Draft> changed = new LinkedHashMap<>(before);
        changed.remove(organ.name());
        return new District(organs, now, changed);
    }

    /** The same with the figures of an area added up anew from those below it; those that report upward are not counted. */
    District summed(Organ area) {
        Tables sum = sum(area, now);
        return changing(area, draft -> draft.filled(sum));
    }

    Tables sum(Organ area, Map<String, Draft> year) {
        return Tables.sum(organs.stream()
                .filter(o -> o.parent().equals(area.name()) && !o.role().isVertical() && year.containsKey(o.name()))
                .map(o -> year.get(o.name()).tables())
                .collect(Collectors.toList()));
    }
}
