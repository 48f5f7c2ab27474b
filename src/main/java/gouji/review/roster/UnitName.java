package gouji.review.roster;

import gouji.text.Space;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Name of an organ as two reports of it may have it: with or without the area above it, and 人民政府 left out.
 *
 * @param text the name without white space and without 人民政府 at its end
 */
public record UnitName(String text) {
    private static final String GOVERNMENT = "人民政府";
    private static final Pattern OFFICE = Pattern.compile("(?:人民政府|政府|府)?(?:办公室|办公厅|办事处|办)?$");
    private static final int SHORTEST = 2;
    private static final String AREAS = "省市州盟区县旗";
    private static final Pattern OF_AREA = Pattern.compile("^.+[" + AREAS + "镇乡街].*");

    public static UnitName of(String unit) {
        String bare = Space.without(Normalizer.normalize(unit, Normalizer.Form.NFKC));
        return new UnitName(bare.endsWith(GOVERNMENT) ? bare.substring(0, bare.length() - GOVERNMENT.length()) : bare);
    }

    public boolean isKnown() {
        return !text.isEmpty();
    }

    /** Whether one name is the other with the area above it: 洪泽区 and 淮安市洪泽区. A name without any area fits none. */
    public boolean matches(UnitName other) {
        return prefixes(other) || other.prefixes(this);
    }

    /** The name without one area before it or more: of 淮安市洪泽区水利局 洪泽区水利局 and 水利局. */
    public List<String> shorter() {
        return IntStream.range(0, text.length() - 1)
                .filter(i -> AREAS.indexOf(text.charAt(i)) >= 0)
                .mapToObj(i -> text.substring(i + 1))
                .toList();
    }

    private boolean prefixes(UnitName shorter) {
        return endsAfterArea(shorter) && OF_AREA.matcher(shorter.text).matches();
    }

    /** Whether the other is what is left of it without an area above: 水利局 of 青山区水利局. Many units can end alike. */
    boolean endsAfterArea(UnitName shorter) {
        int more = text.length() - shorter.text.length();
        return more > 0
                && shorter.text.length() >= SHORTEST
                && text.endsWith(shorter.text)
                && AREAS.indexOf(text.charAt(more - 1)) >= 0;
    }

    /** The government whose office it is, or itself: 青山区 for 青山区人民政府办公室, 青山区政府办 and 青山区政府. */
    UnitName ofGovernment() {
        return UnitName.of(OFFICE.matcher(text).replaceFirst(""));
    }
}
