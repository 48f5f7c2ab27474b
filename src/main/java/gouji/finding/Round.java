package gouji.finding;

import gouji.message.Messages;
import gouji.message.Text;
import gouji.text.Numerals;
import java.time.LocalDate;

/**
 * One of the reviews an office makes of the reports of a year.
 *
 * @param year the year most of its reports are on, or 0 when none tells
 * @param number 1 for the first of the year
 * @param name what the office calls it, or "" when it goes by its number
 * @param day the day it was made
 */
public record Round(int year, int number, String name, LocalDate day) {
    private static final Messages MESSAGES = Messages.of("check");

    /** What it is called: 第二轮, or the name it was given. */
    public Text title() {
        return name.isEmpty()
                ? MESSAGES.text("round.number", new Text(Numerals.chinese(number), Integer.toString(number)))
                : Text.bare(name);
    }

    /** The same with its day: 第二轮（2025年3月1日）. */
    public Text dated() {
        return MESSAGES.text("round.dated", title(), Text.day(day));
    }

    /** Whether it is called so, in either language. */
    public boolean isCalled(String words) {
        return words.equals(title().zh()) || words.equals(title().en());
    }
}
