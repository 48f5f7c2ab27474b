package gouji.extract;

import java.util.List;

/**
 * The words of {@code rules/phrases/prose.yaml}.
 *
 * @param printed words of the form itself beside its tables
 * @param footers how lines begin that follow a report on a web page
 */
record ProseWords(List<String> printed, List<String> footers) {}
