package gouji.extract;

import gouji.model.Cell;
import gouji.model.Problem;
import gouji.model.Section;
import gouji.model.Trouble;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the form as it is handed out, with nothing written in, from a report that left its tables blank. */
final class BlankFormCheck {
    private static final Pattern HINT = Pattern.compile("[（(][^（）()]*[）)]");
    /** What may stand outside of the hints in brackets: some copies of the form print them bare. */
    private static final int LITTLE = 20;

    private BlankFormCheck() {}

    static Optional<Problem> problem(List<Cell> cells, List<Section> sections) {
        boolean filled = cells.isEmpty() || !cells.stream().allMatch(Cell::isBlank);
        int words = sections.stream()
                .mapToInt(s -> HINT.matcher(s.text()).replaceAll("").length())
                .sum();
        return filled || sections.isEmpty() || words > LITTLE
                ? Optional.empty()
                : Optional.of(Trouble.BLANK_FORM.problem());
    }
}
