package gouji.finding;

import gouji.message.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a review left of a report, as far as another one is laid beside it.
 *
 * @param unit the organ as the report names it, or ""
 * @param read whether the report could be read
 * @param told what was found in it, waived or not
 * @param looked the rules that looked at it, each with the keys it could not see; null when that is not known
 */
public record Standing(
        String unit,
        boolean read,
        List<EarlierFinding> told,
        @Nullable Map<String, List<String>> looked) {
    /** A report as it stands now. */
    public static Standing of(CheckedReport checked, Language language, Map<String, List<String>> looked) {
        return new Standing(
                checked.facts().report().unit(),
                checked.verdict() != Verdict.UNREADABLE,
                checked.allFindings()
                        .map(finding -> EarlierFinding.of(finding, language))
                        .toList(),
                looked);
    }

    /** Whether a rule looked where it found something before. */
    boolean saw(EarlierFinding before) {
        List<String> unseen = looked == null ? null : looked.get(before.rule());
        return unseen != null && !before.isAmong(unseen);
    }
}
