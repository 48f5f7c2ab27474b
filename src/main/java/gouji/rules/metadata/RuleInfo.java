package gouji.rules.metadata;

import gouji.finding.Basis;
import gouji.finding.Severity;
import gouji.message.Text;
import java.util.List;

/**
 * What the annotations of a rule say of it.
 *
 * @param id id of the check, such as T3-01; several rules may share it
 * @param label value of {@code @case}, or ""
 * @param name name of the rule, unique in the book
 * @param title title in both languages
 * @param severity weight of its findings
 * @param basis the grounds it stands on
 * @param message pattern of its message
 * @param fix what to do
 * @param needs keys of what it must be able to read
 * @param editions editions of the form it is for; empty for all
 * @param kinds codes of the kinds of organ it is for; empty for all
 * @param explains ids whose findings on the same sum or claim it makes superfluous, or {@link #ALL}
 * @param derived whether its conditions rest on facts the reading rules derive
 * @param batch whether it judges all reports of a review together and none of them by itself
 * @param file path inside the rule book
 * @param line line it begins on
 */
public record RuleInfo(
        String id,
        String label,
        String name,
        Text title,
        Severity severity,
        List<Basis> basis,
        Text message,
        Text fix,
        List<String> needs,
        List<Integer> editions,
        List<String> kinds,
        List<String> explains,
        boolean derived,
        boolean batch,
        String file,
        int line) {
    /** How a rule is named in lists and profiles: its id, and its case in brackets. */
    public String key() {
        return label.isEmpty() ? id : id + "(" + label + ")";
    }

    /** Explained by a finding that makes every other of its report superfluous. */
    public static final String ALL = "*";

    /** Whether it can find nothing in a report that is judged without others: the year before, a roster, a batch. */
    public boolean needsSurroundings() {
        return batch || needs.stream().anyMatch(n -> n.startsWith("fact/") || n.startsWith("previous"));
    }

    /** Whether a name means it: an id, an id and case such as {@code TX-01(new)}, or the beginning of ids before an asterisk. */
    public boolean isNamedBy(String name) {
        return name.endsWith("*")
                ? id.startsWith(name.substring(0, name.length() - 1))
                : name.equals(id) || name.equals(key());
    }

    /** The same with another weight. */
    public RuleInfo withSeverity(Severity other) {
        return new RuleInfoDraft(this).severity(other).done();
    }

    /** The same under another name. */
    public RuleInfo withName(String other) {
        return new RuleInfoDraft(this).name(other).done();
    }
}
