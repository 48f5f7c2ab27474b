package gouji.extract.outline;

import gouji.model.Place;
import gouji.text.Enumerator;
import gouji.text.Enumerator.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title of the report. It may be broken over several lines, and a page may print it twice: the last one that
 * names unit and year counts, and what stands between it and the article is passed over.
 */
public final class Titles {
    private static final int NEAR_THE_TOP = 120;
    private static final int LONGEST = 60;
    private static final Pattern AREA = Pattern.compile("[省市县区旗州盟镇乡]|街道|国家|中国|总局|海关");
    /** The head of a name broken off: it names an area and ends as no organ does. */
    private static final Pattern HEAD = Pattern.compile("^\\p{IsHan}{1,20}$");
    /** A name broken after its first characters: the rest begins with the kind of area, or just before it. */
    private static final Pattern AMID = Pattern.compile("^.?[省市县区旗州盟镇乡](?!直|级|属|场|政)");

    private static final int SHORT_HEAD = 2;
    private static final Pattern AROUND =
            Pattern.compile("首页|正文|返回|打印|分享|关闭|导航|搜索|登录|注册|繁体|简体|公告|通知|标题|目录|详情|年报|附件|公开");

    private static final Pattern ORGAN =
            Pattern.compile("(?:政府|局|委|委员会|办|办公室|厅|处|站|院|所|队|会|中心|学校|公司|网|公开|平台|门户|报告|年报)$");

    /** Index of the last line of what is titles, or -1. */
    int find(List<OutlineLine> pieces) {
        List<Found> found = all(pieces);
        return found.isEmpty() ? -1 : found.get(found.size() - 1).last();
    }

    /** The title taken apart; what it lacks is looked for in the title of the container. */
    public Title title(Outline outline, @Nullable String documentTitle) {
        Title inContainer = documentTitle != null && TitleLines.isTitle(documentTitle)
                ? Title.of(documentTitle, Place.NONE)
                : Title.NONE;
        if (outline.title() < 0) {
            return inContainer;
        }
        Title title = best(all(outline.pieces()));
        if (title.isBare() && inContainer.isComplete()) {
            return inContainer;
        }
        boolean unitMissing = title.unit().isEmpty() && Objects.equals(title.year(), inContainer.year());
        return unitMissing ? new Title(title.text(), title.year(), inContainer.unit(), title.place()) : title;
    }

    /** The last that is complete, else the last that names a year or a unit, else the last. */
    private static Title best(List<Found> found) {
        List<Predicate<Title>> wishes = List.of(Title::isComplete, title -> !title.isBare(), title -> true);
        for (Predicate<Title> wish : wishes) {
            for (int i = found.size() - 1; i >= 0; i--) {
                if (wish.test(found.get(i).title())) {
                    return found.get(i).title();
                }
            }
        }
        return Title.NONE;
    }

    /** A title and the index of its last line. */
    private record Found(int last, Title title) {}

    /** Every title before the prose begins, in reading order. */
    private static List<Found> all(List<OutlineLine> pieces) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < Math.min(pieces.size(), NEAR_THE_TOP); i++) {
            String text = pieces.get(i).text();
            boolean within = i > 0 && TitleLines.isUnfinished(pieces.get(i - 1).text());
            Title title = !within && TitleLines.mayEnd(text) ? endingAt(pieces, i) : null;
            if (title != null) {
                found.add(new Found(i, title));
            } else if (text.length() > LONGEST && text.indexOf('。') > 0 || !found.isEmpty() && isFirstChapter(text)) {
                break;
            }
        }
        return found;
    }

    private static boolean isFirstChapter(String text) {
        Enumerator lead = Enumerator.of(text);
        return lead.style() == Style.TOP && lead.number() == 1;
    }

    /** The title that ends with a line: with as few lines above it as make it complete, else as make it a title. */
    private static @Nullable Title endingAt(List<OutlineLine> pieces, int last) {
        Title shortest = null;
        for (int first = last; first >= TitleLines.reach(pieces, last); first--) {
            String joined = TitleLines.join(pieces, first, last);
            boolean whole = first < last
                    && !pieces.get(last).text().startsWith("告")
                    && TitleLines.isTitle(TitleLines.join(pieces, first, last - 1));
            if (!whole && TitleLines.isTitle(joined)) {
                Title title = Title.of(joined, pieces.get(first).place());
                if (title.isComplete() && (first == last || isName(title.unit()))) {
                    return withHead(pieces, first, joined, title);
                }
                shortest = shortest == null ? title : shortest;
            } else if (shortest != null) {
                break;
            }
        }
        return shortest;
    }

    /** Lines above a title may be anything; only a name makes them part of it. */
    private static boolean isName(String unit) {
        return AREA.matcher(unit).find() || ORGAN.matcher(unit).find();
    }

    /** A name that begins with no area, or amid one, began on the line above. */
    private static Title withHead(List<OutlineLine> pieces, int first, String text, Title title) {
        if (first == 0 || !text.startsWith(title.unit()) || isWhole(title.unit())) {
            return title;
        }
        OutlineLine above = pieces.get(first - 1);
        if (!isHead(above.text())) {
            return title;
        }
        String joined = above.text() + text;
        return withHead(pieces, first - 1, joined, Title.of(joined, above.place()));
    }

    private static boolean isWhole(String unit) {
        return AREA.matcher(unit).find() && !AMID.matcher(unit).find();
    }

    private static boolean isHead(String above) {
        boolean area = AREA.matcher(above).find() && !ORGAN.matcher(above).find();
        return HEAD.matcher(above).matches() && !AROUND.matcher(above).find() && (area || above.length() <= SHORT_HEAD);
    }
}
