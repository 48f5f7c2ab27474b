package gouji.extract.identity;

import gouji.model.Kind;
import gouji.model.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells kind and level of an organ by its name. */
public final class AgencyClassifier {
    private static final Pattern BRACKETS = Pattern.compile("(?<=.)[（(][^（）()]*[）)]$");

    private final Map<Pattern, Kind> kinds = new LinkedHashMap<>();
    private final Map<Pattern, Level> levels = new LinkedHashMap<>();

    public AgencyClassifier(AgencyWords words) {
        words.kinds().forEach(k -> kinds.put(Pattern.compile(k.pattern()), k.kind()));
        words.levels().forEach(l -> levels.put(Pattern.compile(l.pattern()), l.level()));
    }

    public Kind kind(String unit) {
        return first(kinds, unit, Kind.UNKNOWN);
    }

    public Level level(String unit) {
        return first(levels, unit, Level.UNKNOWN);
    }

    /** The first of several names, without what stands in brackets behind it. */
    private static String plain(String name) {
        String without = BRACKETS.matcher(name).replaceFirst("");
        int several = without.indexOf('、');
        return several > 1 ? without.substring(0, several) : without;
    }

    private static <T> T first(Map<Pattern, T> patterns, String name, T otherwise) {
        if (!name.isEmpty()) {
            String plain = plain(name);
            for (Map.Entry<Pattern, T> entry : patterns.entrySet()) {
                if (entry.getKey().matcher(plain).find()) {
                    return entry.getValue();
                }
            }
        }
        return otherwise;
    }
}
