package gouji.desk.page;

import java.util.List;

/** The catalogue of rules, with what each finds at present. */
public record RulesView(List<Line> rows) {
    /**
     * A rule.
     *
     * @param found in how many reports it found something that counts
     */
    public record Line(String id, String title, String severity, String basis, int found) {}
}
