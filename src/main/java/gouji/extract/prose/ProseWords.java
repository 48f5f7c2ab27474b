package gouji.extract.prose;

import java.util.List;

/**
 * The words of {@code rules/phrases/prose.yaml}.
 *
 * @param printed words of the form itself beside its tables
 * @param footers how lines begin that follow a report on a web page
 * @param period words of which a sentence needs one to tell the period of the figures
 * @param dictated words of the sentences the form or the regulation makes every report write
 */
public record ProseWords(List<String> printed, List<String> footers, List<String> period, List<String> dictated) {
    public ProseWords {
        printed = List.copyOf(printed);
        footers = List.copyOf(footers);
        period = List.copyOf(period);
        dictated = List.copyOf(dictated);
    }
}
