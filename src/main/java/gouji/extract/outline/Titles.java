package gouji.extract.outline;

import gouji.model.Place;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Finds the line that is the title of the report. */
public final class Titles {
    private static final int LONGEST = 60;
    private static final int LONGEST_TAIL = 16;
    private static final int NEAR_THE_TOP = 120;
    private static final Pattern REPORT =
            Pattern.compile("(?:政府信息公开|政务公开|信息公开|政务信息公开).{0,10}(?:年度?报告?|年报|工作报告|报告|告年度报|总结)|年度?.{0,6}信息公开.{0,6}年?报告?");
    private static final Pattern SPLIT =
            Pattern.compile("^[\\p{IsHan}]{3,30}(?:局|委员会|委|办公室|政府|厅|镇|乡|处|街道|中心|市|县|区)?(?:[0-9]{4}年度?)?$");
    private static final Pattern PROSE = Pattern.compile("[。；，]|根据|现公布|本报告|https?:|来源|位置|首页|指南");

    /** Index of the title, or -1; the last line of those before the prose begins is the one above the article. */
    int find(List<Piece> pieces) {
        int found = -1;
        for (int i = 0; i < Math.min(pieces.size(), NEAR_THE_TOP); i++) {
            String text = pieces.get(i).text();
            if (isTitle(text) || (i > 0 && wrapped(pieces.get(i - 1).text(), text))) {
                found = i;
            } else if (text.length() > LONGEST && text.indexOf('。') > 0) {
                break;
            }
        }
        return found;
    }

    /** The title taken apart; what it lacks is looked for in the line above it and in the title of the container. */
    public Title title(Outline outline, String documentTitle) {
        Title inContainer = isTitle(documentTitle) ? Title.of(documentTitle, Place.NONE) : Title.NONE;
        if (outline.title() < 0) {
            return inContainer;
        }
        Piece piece = outline.pieces().get(outline.title());
        Title title = Title.of(piece.text(), piece.place());
        if (title.unit().isEmpty() && outline.title() > 0) {
            Piece above = outline.pieces().get(outline.title() - 1);
            boolean joined = SPLIT.matcher(above.text()).find() || wrapped(above.text(), piece.text());
            title = joined ? Title.of(above.text() + piece.text(), above.place()) : title;
        }
        boolean unitMissing = title.unit().isEmpty() && Objects.equals(title.year(), inContainer.year());
        return unitMissing ? new Title(title.text(), title.year(), inContainer.unit(), title.place()) : title;
    }

    /** Whether a title is broken so that its last characters stand on a line of their own. */
    private boolean wrapped(String above, String text) {
        return text.length() <= LONGEST_TAIL
                && (text.endsWith("年报") || text.endsWith("报告") || text.equals("告"))
                && isTitle(above + text);
    }

    boolean isTitle(String text) {
        return text.length() <= LONGEST
                && REPORT.matcher(text).find()
                && !PROSE.matcher(text).find();
    }
}
