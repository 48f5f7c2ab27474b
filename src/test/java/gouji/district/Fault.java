package gouji.district;

import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * One thing put wrong in a district.
 *
 * @param rule the rule that has to find it, with its case where the rule has several
 * @param organ whose report it is found in, without the name of the district; several joined by 、 for one each of them has
 * @param change puts it wrong; given the organ of that name, or null where there are several
 */
public record Fault(String rule, String organ, BiFunction<District, Organ, District> change) {
    /** How it has to be found: id of the rule and the organ, of each that has it. */
    public Stream<String> expected(String district) {
        return Stream.of(organ.split("、")).map(name -> rule.replaceFirst("\\(.*", "") + " " + district + name);
    }

    District plant(District district) {
        return change.apply(
                district,
                district.organs().stream()
                        .filter(o -> o.name().endsWith(organ))
                        .findFirst()
                        .orElse(null));
    }

    /** How far up the district it is: what is below is added up first. */
    int height() {
        return organ.equals("人民政府") ? 2 : organ.endsWith("镇人民政府") && Faults.AREAS.contains(organ) ? 1 : 0;
    }
}
