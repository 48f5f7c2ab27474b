package gouji.extract;

import gouji.model.Cell;
import gouji.model.Place;
import gouji.model.Problem;
import gouji.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the form as it is handed out, with nothing written in, from a report that left its tables blank. */
final class BlankForm {
    private static final Pattern HINT = Pattern.compile("[（(][^（）()]*[）)]");
    /** What may stand outside of the hints in brackets: some copies of the form print them bare. */
    private static final int LITTLE = 20;

    private BlankForm() {}

    static Optional<Problem> problem(List<Cell> cells, List<Section> sections) {
        boolean filled = cells.isEmpty() || !cells.stream().allMatch(Cell::isBlank);
        int words = sections.stream()
                .mapToInt(s -> HINT.matcher(s.text()).replaceAll("").length())
                .sum();
        return filled || sections.isEmpty() || words > LITTLE
                ? Optional.empty()
                : Optional.of(new Problem(Problem.BLANK_FORM, "这是空白的报告格式：表格没有填数，各部分没有写内容，请填写后再查。", Place.NONE));
    }
}
