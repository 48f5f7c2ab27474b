package gouji.district;

import java.util.function.BiFunction;

/**
 * One thing put wrong in a district.
 *
 * @param rule the rule that has to find it, with its case where the rule has several
 * @param organ whose report it is found in, without the name of the district; several joined by 、 for a finding of all reports together
 * @param change puts it wrong; given the organ of that name, or null where there are several
 */
public record Fault(String rule, String organ, BiFunction<District, Organ, District> change) {
    /** How it has to be found: id of the rule and the organs. */
    public String expected(String district) {
        return rule.replaceFirst("\\(.*", "") + " " + district + organ.replace("、", "、" + district);
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
