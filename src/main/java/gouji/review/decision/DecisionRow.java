package gouji.review.decision;

import gouji.finding.Decision;
import gouji.model.Printable;
import gouji.text.Space;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of the workbook of findings as it comes back.
 *
 * @param columns where each column stands
 * @param cells the words of the row
 */
record DecisionRow(Map<DecisionColumn, Integer> columns, Map<Integer, String> cells) {
    private String cell(DecisionColumn column) {
        Integer at = columns.get(column);
        return at == null ? "" : Space.trim(Printable.line(Space.regular(cells.getOrDefault(at, ""))));
    }

    /** What the row said when it was written, "" for nothing. */
    String mark() {
        return cell(DecisionColumn.MARK);
    }

    /**
     * What the row says, when it says anything that it did not say when it was written.
     *
     * @throws WrittenDecision.Wrong when it is not complete, or not understood
     */
    Optional<Decision> decision() throws WrittenDecision.Wrong {
        boolean silent = Stream.of(
                        DecisionColumn.STATE, DecisionColumn.REASON, DecisionColumn.WHO, DecisionColumn.UNTIL)
                .allMatch(column -> cell(column).isEmpty());
        if (silent && mark().isEmpty()) {
            return Optional.empty();
        }
        if (silent) {
            throw WrittenDecision.Wrong.of("entry.emptied", StateWords.confirmed());
        }
        if (cell(DecisionColumn.FINGERPRINT).isEmpty()) {
            throw WrittenDecision.Wrong.of("entry.finding");
        }
        return Optional.of(written().decision()).filter(d -> !d.mark().equals(mark()));
    }

    private WrittenDecision written() {
        return new WrittenDecision(
                cell(DecisionColumn.RULE),
                cell(DecisionColumn.UNIT),
                cell(DecisionColumn.YEAR),
                cell(DecisionColumn.FINGERPRINT),
                cell(DecisionColumn.STATE),
                cell(DecisionColumn.REASON),
                cell(DecisionColumn.WHO),
                "",
                cell(DecisionColumn.UNTIL),
                cell(DecisionColumn.SUMMARY));
    }
}
