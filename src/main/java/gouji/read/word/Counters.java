package gouji.read.word;

import java.util.Arrays;
import java.util.List;

/** Counts the items of one list and writes their labels. */
public final class Counters {
    private static final int UNUSED = Integer.MIN_VALUE;

    private final int[] numbers;

    public Counters(int levels) {
        this.numbers = new int[levels];
        Arrays.fill(numbers, UNUSED);
    }

    /** Lets the next item of a level have a number. */
    public void restart(int level, int start) {
        numbers[level] = start - 1;
    }

    /**
     * The label of the next item, as shown; "" for a bullet.
     *
     * @param levels the levels of the list, the highest first, as many as there are counters
     * @param level index of the level of the item
     */
    public String next(List<ListLevel> levels, int level) {
        ListLevel own = levels.get(level);
        numbers[level] = numbers[level] == UNUSED ? own.start() : numbers[level] + 1;
        for (int deeper = level + 1; deeper < numbers.length; deeper++) {
            if (levels.get(deeper).restartsAfter(level)) {
                numbers[deeper] = UNUSED;
            }
        }
        return own.format() == NumberFormat.BULLET ? "" : label(levels, own);
    }

    private String label(List<ListLevel> levels, ListLevel own) {
        StringBuilder label = new StringBuilder();
        String text = own.text();
        for (int i = 0; i < text.length(); i++) {
            int level = text.charAt(i) == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (level >= 0 && level < levels.size()) {
                NumberFormat format =
                        own.plain() ? NumberFormat.DECIMAL : levels.get(level).format();
                label.append(format.write(number(levels, level)));
                i++;
            } else {
                label.append(text.charAt(i));
            }
        }
        return label.toString();
    }

    private int number(List<ListLevel> levels, int level) {
        return numbers[level] == UNUSED ? levels.get(level).start() : numbers[level];
    }

    /** The words of an item behind its label; a label that ends in a letter or digit stands apart. */
    public static String labelled(String label, String text) {
        boolean apart = !label.isEmpty() && Character.isLetterOrDigit(label.charAt(label.length() - 1));
        return label + (apart ? " " : "") + text;
    }
}
