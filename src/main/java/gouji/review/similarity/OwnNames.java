package gouji.review.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of a unit and of the areas it stands in, and how it calls itself: two copies of a text differ in them. */
final class OwnNames {
    private static final Pattern AREA = Pattern.compile("[^省市州盟区县旗镇乡街]{1,8}(?:自治[州县旗区]|街道|[省市州盟区县旗镇乡])");
    private static final Pattern ITSELF =
            Pattern.compile("[我本全](?:市|县|区|旗|镇|乡|街道|局|委|办|厅|院|处|单位|机关|中心|政府)(?:办事处|政府)?|人民政府|办事处");

    private final List<String> names;

    private OwnNames(List<String> names) {
        this.names = names;
    }

    static OwnNames of(String unit) {
        List<String> names = new ArrayList<>(List.of(unit));
        int end = 0;
        for (Matcher area = AREA.matcher(unit); area.find(end); end = area.end()) {
            if (area.start() != end) {
                break;
            }
            names.add(area.group());
        }
        names.add(unit.substring(end));
        names.removeIf(name -> name.length() < 2);
        names.sort(Comparator.comparing(String::length).reversed());
        return new OwnNames(List.copyOf(names));
    }

    /** The text without them. */
    String leftOutOf(String text) {
        String left = text;
        for (String name : names) {
            left = left.replace(name, "");
        }
        return ITSELF.matcher(left).replaceAll("");
    }
}
