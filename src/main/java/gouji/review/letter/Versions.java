package gouji.review.letter;

import java.util.Comparator;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of several files of one unit is the newest: that whose name says so, then that which was written last, then that
 * which came last in the review.
 */
final class Versions {
    private static final Pattern DRAFT = Pattern.compile("初稿|草稿|送审稿|征求意见稿|原稿|旧");
    private static final Pattern LATER =
            Pattern.compile("终稿|最终|定稿|修改|修订|订正|更正|改正|整改|补正|补报|重报|重新报送|再次报送|改(?=[\\d(（).._-]|$)|新版");
    private static final Pattern NUMBER = Pattern.compile("(?:改|第|版|[vV]|[(（]|稿|-)(\\d{1,2})(?!\\d)");

    private static final Pattern DATE = Pattern.compile("(?:19|20)\\d{2}[-._年/]?\\d{1,2}[-._月/]?\\d{1,2}日?(?!\\d)");
    private static final Pattern TIME = Pattern.compile("第([二三四五六七八九])[次稿版轮]");
    private static final String NUMERALS = "零一二三四五六七八九";

    private final ToLongFunction<String> written;

    /** @param written when a file was written last, by its source, in any unit; 0 when that is not known */
    Versions(ToLongFunction<String> written) {
        this.written = written;
    }

    /** The older before the newer. */
    Comparator<String> order() {
        return Comparator.comparingInt(Versions::round).thenComparingLong(written);
    }

    /** How often the name says it was changed; below 0 for a draft. */
    static int round(String source) {
        String name = DATE.matcher(source.replaceFirst("\\.[^./\\\\]*$", "")).replaceAll("");
        if (DRAFT.matcher(name).find()) {
            return -1;
        }
        Matcher number = NUMBER.matcher(name);
        int counted = 0;
        while (number.find()) {
            counted = Math.max(counted, Integer.parseInt(number.group(1)));
        }
        Matcher time = TIME.matcher(name);
        counted = time.find() ? Math.max(counted, NUMERALS.indexOf(time.group(1))) : counted;
        return (LATER.matcher(name).find() ? 1 : 0) + counted;
    }
}
