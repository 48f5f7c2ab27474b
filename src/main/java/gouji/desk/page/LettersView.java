package gouji.desk.page;

import gouji.review.store.LetterSteps;
import java.util.List;

/**
 * What leaves the office.
 *
 * @param state what was written when, or that nothing was
 * @param folder where it lies
 * @param files the letters
 * @param papers the circular, the half page, the workbook
 */
public record LettersView(String state, String folder, List<Line> files, List<String> papers) {
    /**
     * A letter.
     *
     * @param noted who noted the step and when, or ""
     */
    public record Line(String unit, String name, LetterSteps.Step step, String noted) {}
}
