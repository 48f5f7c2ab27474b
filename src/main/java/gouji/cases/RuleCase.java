package gouji.cases;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import gouji.message.Text;
import gouji.model.Components;
import gouji.model.HiddenData;
import java.util.List;
import java.util.Map;

/**
 * A case of a rule: a base report, a small change to it, and exactly what follows.
 *
 * @param file path of its file inside the rule book
 * @param line line it begins on, from 1
 * @param name what is special about it
 * @param base name of a report under {@code base-reports}, without its ending; null when a whole batch is judged
 * @param previous name of the base that is the unit's report on the year before, or null when none is compared
 * @param replace words of the base changed before it is read, in order
 * @param set cells by key and what stands in them instead; null empties a cell
 * @param attachment cells by key and what an attachment to the report says instead; null when there is none
 * @param hidden what the file of the report carries along without showing it
 * @param drop keys of what the report lacks
 * @param lose keys of what could not be read
 * @param report properties of the report given from outside
 * @param around facts that no report tells by itself, each as its type and its properties
 * @param settings local values by name, other than those of the book
 * @param finds id and key of the first spot of every finding, no more and no fewer; where {@code ×9} follows, it has
 *     so many spots
 * @param cannotTell ids of the rules that cannot tell, no more and no fewer; null when it does not matter
 * @param nameEn its name in English, or ""
 * @param fails rules it is the failing example of in the catalogue, as {@code T3-06(blank)}
 * @param passes rules it is the passing example of
 */
@JsonIgnoreProperties({"file", "line"})
public record RuleCase(
        String file,
        int line,
        String name,
        String base,
        String previous,
        List<Replacement> replace,
        Map<String, String> set,
        Map<String, String> attachment,
        List<HiddenData> hidden,
        List<String> drop,
        List<String> lose,
        Map<String, String> report,
        List<Map<String, Map<String, Object>>> around,
        Map<String, String> settings,
        List<String> finds,
        List<String> cannotTell,
        @JsonProperty("name_en") String nameEn,
        List<String> fails,
        List<String> passes) {
    public RuleCase {
        replace = orEmpty(replace);
        set = set == null ? Map.of() : set;
        hidden = orEmpty(hidden);
        drop = orEmpty(drop);
        lose = orEmpty(lose);
        report = report == null ? Map.of() : report;
        settings = settings == null ? Map.of() : settings;
        nameEn = nameEn == null ? "" : nameEn;
        fails = orEmpty(fails);
        passes = orEmpty(passes);
    }

    /** Words of the base and what stands there instead. */
    public record Replacement(String from, String to) {}

    /** The same case where it stands. */
    RuleCase at(String path, int begins) {
        return Components.copy(this, Map.of("file", path, "line", begins, "around", orEmpty(around)));
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    /** Its name in a language. */
    public Text named() {
        return new Text(name, nameEn);
    }

    /** File and name, as a test is called. */
    public String title() {
        return file + ":" + line + " " + name;
    }
}
