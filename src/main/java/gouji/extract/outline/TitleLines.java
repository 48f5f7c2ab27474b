package gouji.extract.outline;

import gouji.text.Enumerator;
import gouji.text.Enumerator.Style;
import gouji.text.Space;
import java.util.List;
import java.util.regex.Pattern;

/** Tells by its words whether a line, or several lines read as one, can be the title of a report. */
final class TitleLines {
    private static final int LONGEST = 60;
    private static final int MOST_LINES = 4;
    private static final int SHORTEST_WRAPPED = 14;
    private static final Pattern SENTENCE = Pattern.compile("[，。；《]");
    private static final Pattern REPORT =
            Pattern.compile("(?:政府信息公开|政务公开|信息公开|政务信息公开).{0,10}(?:年度?报告?|年报|工作报告|报告|告年度报|总结)|年度?.{0,6}信息公开.{0,6}年?报告?");
    /** What sentences, lines of the page around the article and titles of other documents say. */
    private static final Pattern OTHERWISE = Pattern.compile("[。；，！？]|根据|公布|现将|如下|本报告|https?:|来源|位置|首页|指南|印发|格式|编制|条例"
            + "|发布(?:日期|时间|机构|单位|者|人)|发文|日期[：:]|时间[：:]|点击|浏览|阅读|字号|字体|索引号|访问|下一篇|上一篇"
            + "|^[我本](?:局|县|市|区|镇|乡|委|办|处|部|院|厅|旗|州|街|单位|机关|级)");
    /** A line broken off within the title: words of a name, a year, of the title itself. */
    private static final Pattern FRAGMENT = Pattern.compile("[\\p{IsHan}0-9０-９〇○（）()〔〕“”\"《》、·—\\- ]+");

    private TitleLines() {}

    /** Whether a line, or lines put together, is worded as the title of a report. */
    static boolean isTitle(String text) {
        String bare = Space.without(text);
        return bare.length() <= LONGEST
                && bare.indexOf("公开") >= 0
                && isBalanced(bare)
                && REPORT.matcher(bare).find()
                && !OTHERWISE.matcher(bare).find();
    }

    /** Whether a title can end here. */
    static boolean mayEnd(String text) {
        return text.length() <= LONGEST
                && (text.indexOf('报') >= 0 || text.indexOf('告') >= 0 || text.indexOf("总结") >= 0);
    }

    /** Whether a line is part of a sentence that goes on with the next line. */
    static boolean isUnfinished(String text) {
        String bare = Space.without(text);
        return bare.length() >= SHORTEST_WRAPPED
                && SENTENCE.matcher(bare).find()
                && "。；：！？".indexOf(bare.charAt(bare.length() - 1)) < 0;
    }

    /** The first of the lines that can be parts of one title with the line at the index; itself when there are none. */
    static int reach(List<OutlineLine> pieces, int last) {
        int first = last;
        if (!isFragment(pieces.get(last))) {
            return last;
        }
        while (first > 0 && last - first + 1 < MOST_LINES && isFragment(pieces.get(first - 1))) {
            first--;
        }
        return first;
    }

    static String join(List<OutlineLine> pieces, int first, int last) {
        StringBuilder joined = new StringBuilder();
        pieces.subList(first, last + 1).forEach(piece -> joined.append(piece.text()));
        return joined.toString();
    }

    private static boolean isFragment(OutlineLine piece) {
        Style style = Enumerator.of(piece.text()).style();
        return piece.text().length() <= LONGEST
                && style == Style.NONE
                && FRAGMENT.matcher(piece.text()).matches()
                && !OTHERWISE.matcher(Space.without(piece.text())).find();
    }

    /** A line of a sentence wrapped by hand opens a bracket it does not close, or closes one it did not open. */
    private static boolean isBalanced(String text) {
        int open = 0;
        for (int i = 0; i < text.length() && open >= 0; i++) {
            char c = text.charAt(i);
            open += "（(《〔".indexOf(c) >= 0 ? 1 : "）)》〕".indexOf(c) >= 0 ? -1 : 0;
        }
        return open == 0;
    }
}
