package gouji.read.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The numbers of pages in plain text, each on a line of its own. Before page breaks they rise by one from page to page; where
 * none are kept, those between lines of prose show which number the next page has.
 */
final class PageNumbers {
    private static final int LONGEST = 3;

    private PageNumbers() {}

    /** The lines, from 0, that are the number of the page that ends there; none unless all pages have theirs. */
    static Set<Integer> lines(String text) {
        if (text.indexOf('\f') < 0) {
            return Set.of();
        }
        List<Integer> at = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        int line = 0;
        int last = -1;
        int number = -1;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c != '\n' && c != '\f') {
                continue;
            }
            String words = text.substring(from, i).strip();
            if (!words.isEmpty()) {
                last = line;
                number = words.length() <= LONGEST && words.chars().allMatch(d -> d >= '0' && d <= '9')
                        ? Integer.parseInt(words)
                        : -1;
            }
            if (c == '\f' && last >= 0) {
                at.add(last);
                numbers.add(number);
                last = -1;
            }
            line += c == '\n' ? 1 : 0;
            from = i + 1;
        }
        return areRising(numbers) ? new HashSet<>(at) : Set.of();
    }

    private static boolean areRising(List<Integer> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) < 0 || i > 0 && numbers.get(i) != numbers.get(i - 1) + 1) {
                return false;
            }
        }
        return numbers.size() > 1;
    }
}
