package gouji.review.roster;

import gouji.model.Report;
import gouji.review.roster.Match.How;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the unit of a report: by the name in the report, from the surest likeness to the loosest, then by that of its
 * file. Where several units are alike to it, none is chosen.
 */
public final class UnitMatcher {
    /** What stands in the name of a file beside that of the unit. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?:19|20)\\d{2} *年?度?|(?:政府信息公开|政务公开|信息公开|年度报告|工作报告|年报).*|最终版?|终稿|定稿|修改稿?|扫描件?|盖章版?|签字版?|正式版?|上报版?|报送稿|公开稿|副本|关于|的$|[^\\p{IsHan}]+");

    private final NameIndex names;

    public UnitMatcher(Roster roster) {
        this.names = new NameIndex(roster);
    }

    /** The unit of a report, or why there is none. */
    public Match of(Report report) {
        BestMatches title = names.fit(UnitName.of(report.unit()));
        BestMatches file = file(report.source());
        boolean byFile = !title.isUnique()
                && file.isUnique()
                && (title.units().isEmpty() || title.units().contains(file.unit()));
        BestMatches best =
                byFile ? new BestMatches(How.FILE, file.units()) : title.units().isEmpty() ? file : title;
        return new Match(
                report.source(),
                report.year(),
                report.unit(),
                best.unit(),
                best.units().size() > 1 ? How.UNCLEAR : best.how(),
                best.isUnique()
                        ? List.of()
                        : best.units().stream().map(Unit::name).toList(),
                file.isUnique() && best.isUnique() && file.unit() != best.unit() ? file.unit() : null,
                words(stem(report.source().replaceFirst(".*[/\\\\]", ""))).unit());
    }

    /** The unit the title names, whatever was given from outside; null when it names none of the roster, or several. */
    public @Nullable Unit titled(Report report) {
        return report.given().contains("unit")
                ? words(report.title()).unit()
                : names.fit(UnitName.of(report.unit())).unit();
    }

    /** By the name of the file, and where that tells nothing by its folder. */
    private BestMatches file(String source) {
        String[] path = source.split("[/\\\\]", 0);
        for (int i = path.length - 1; i >= Math.max(0, path.length - 2); i--) {
            BestMatches fit = words(i == path.length - 1 ? stem(path[i]) : path[i]);
            if (!fit.units().isEmpty()) {
                return fit;
            }
        }
        return BestMatches.NONE;
    }

    private static String stem(String file) {
        return file.replaceFirst("\\.[^.]*$", "");
    }

    private BestMatches words(String name) {
        List<Unit> found = Stream.of(BESIDE.matcher(name).replaceAll(" ").split(" "))
                .flatMap(word -> names.fit(UnitName.of(word)).units().stream())
                .distinct()
                .toList();
        return found.isEmpty() ? BestMatches.NONE : new BestMatches(How.FILE, found);
    }
}
