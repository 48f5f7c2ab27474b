package gouji.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the line that is the title of the report. */
final class Titles {
    private static final int LONGEST = 60;
    private static final int NEAR_THE_TOP = 120;
    private static final Pattern REPORT =
            Pattern.compile("(?:政府信息公开|政务公开|信息公开|政务信息公开).{0,10}(?:年度?报告?|年报|工作报告|报告|告年度报|总结)|年度?.{0,6}信息公开.{0,6}年?报告?");
    private static final Pattern PROSE = Pattern.compile("[。；，]|根据|现公布|本报告|https?:|来源|位置|首页|指南");

    /** Index of the title, or -1; the last line of those before the prose begins is the one above the article. */
    int find(List<Piece> pieces, String documentTitle) {
        int found = -1;
        for (int i = 0; i < Math.min(pieces.size(), NEAR_THE_TOP); i++) {
            String text = pieces.get(i).text();
            if (isTitle(text)) {
                found = i;
            } else if (text.length() > LONGEST && text.indexOf('。') > 0) {
                break;
            }
        }
        return found;
    }

    boolean isTitle(String text) {
        return text.length() <= LONGEST
                && REPORT.matcher(text).find()
                && !PROSE.matcher(text).find();
    }
}
