package gouji.review.area;

import gouji.model.Cell;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report that tells its whole area, cell by cell beside the reports below it.
 *
 * @param source the report of the unit above
 * @param year the year reported on
 * @param edition edition of the form
 * @param members who is below
 * @param lines the cells with a number in it, in the order of the report
 */
public record RollUp(String source, Integer year, int edition, Membership members, List<Line> lines) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String FEE = "amount";

    /**
     * A cell and the sum of the units below.
     *
     * @param cell the cell of the unit above
     * @param sum what the units below say together
     * @param largest the most one of them says
     * @param largestUnit which one, or "" when all say 0
     * @param complete whether all of them say something there that is not in question, and none is missing
     * @param open the units whose figure there is in question and left out of the sum, where it depends on them whether
     *     both fit
     * @param slack how far both may differ by rounding
     */
    public record Line(
            Cell cell,
            BigDecimal told,
            BigDecimal sum,
            BigDecimal largest,
            String largestUnit,
            boolean complete,
            List<String> open,
            BigDecimal slack) {
        /** What the unit above says beyond the sum; negative when it says less. */
        public BigDecimal difference() {
            return told.subtract(sum);
        }

        private Line open(List<String> units) {
            return new Line(cell, told, sum, largest, largestUnit, complete, units, slack);
        }

        private boolean fits(BigDecimal other) {
            return told.subtract(other).abs().compareTo(slack) <= 0;
        }

        private boolean isLow() {
            return told.add(slack).compareTo(sum) < 0;
        }
    }

    /** Adds up. Cells without a number, which other rules tell of, are left out. */
    public static RollUp of(String source, Integer year, int edition, List<Cell> cells, Membership members) {
        List<Line> lines = cells.stream()
                .filter(Cell::isNumeric)
                .map(cell -> line(cell, Objects.requireNonNull(cell.amount()), members))
                .toList();
        return new RollUp(source, year, edition, members, lines);
    }

    private static Line line(Cell cell, BigDecimal told, Membership members) {
        List<Contribution> sure =
                members.shares().stream().filter(share -> !share.doubts(cell)).toList();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal largest = BigDecimal.ZERO;
        String largestUnit = "";
        BigDecimal slack = rounding(cell, told);
        boolean all = members.isComplete();
        for (Contribution share : sure) {
            Optional<BigDecimal> amount = of(share, cell);
            all &= amount.isPresent();
            BigDecimal part = amount.orElse(BigDecimal.ZERO);
            sum = sum.add(part);
            slack = slack.add(rounding(cell, part));
            if (part.compareTo(largest) > 0) {
                largest = part;
                largestUnit = share.unit();
            }
        }
        boolean complete = all && sure.size() == members.shares().size();
        Line line = new Line(cell, told, sum, largest, largestUnit, complete, List.of(), slack);
        return line.isLow() ? line : line.open(open(line, members, all));
    }

    /** The units in question at a line, unless it fits with what they say, or may fit where others are missing. */
    private static List<String> open(Line line, Membership members, boolean all) {
        List<Contribution> doubted = members.shares().stream()
                .filter(share -> share.doubts(line.cell()))
                .toList();
        BigDecimal whole = doubted.stream().map(share -> amount(share, line)).reduce(line.sum(), BigDecimal::add);
        boolean fits = line.fits(whole) || !all && line.told().compareTo(whole) > 0;
        return fits ? List.of() : doubted.stream().map(Contribution::unit).toList();
    }

    /** Half of the last place of a fee, which may have been rounded from yuan; counts are exact, as are zeros. */
    private static BigDecimal rounding(Cell cell, BigDecimal amount) {
        return cell.column().equals(FEE) && amount.signum() != 0
                ? HALF.scaleByPowerOfTen(-Math.max(0, amount.scale()))
                : BigDecimal.ZERO;
    }

    /** The office whose figures the report repeats in every cell, though others have some; or null. */
    public @Nullable String copiedCells() {
        return members.shares().stream()
                .filter(share -> share.unit().equals(members.office()))
                .filter(office -> lines.stream().anyMatch(Line::isLow))
                .filter(office -> lines.stream()
                        .allMatch(line -> of(office, line).filter(line::fits).isPresent()))
                .map(Contribution::unit)
                .findFirst()
                .orElse(null);
    }

    /** The one unit whose figures are left out of every cell, or null when that explains not all or several do. */
    public @Nullable String missingUnits() {
        if (!members.isComplete() || lines.stream().noneMatch(line -> line.complete() && line.isLow())) {
            return null;
        }
        List<String> units = members.shares().stream()
                .filter(share -> lines.stream().allMatch(line -> isLeftOut(share, line)))
                .map(Contribution::unit)
                .toList();
        return units.size() == 1 ? units.get(0) : null;
    }

    /** The units below and what they add to a line, such as 水利局4; the one with most first. */
    public List<String> parts(Line line) {
        Map<String, String> amounts = new HashMap<>();
        members.shares()
                .forEach(share -> amounts.put(
                        share.unit(), amount(share, line).stripTrailingZeros().toPlainString()));
        return contributors(line).stream().map(unit -> unit + amounts.get(unit)).toList();
    }

    /** The units below that have something in the cell of a line, the one with most first. */
    public List<String> contributors(Line line) {
        return members.shares().stream()
                .filter(share ->
                        !share.doubts(line.cell()) && amount(share, line).signum() > 0)
                .sorted(Comparator.comparing((Contribution share) -> amount(share, line))
                        .reversed())
                .map(Contribution::unit)
                .toList();
    }

    /** The units below whose figure in the cell of a line is in question and left out of the sum. */
    public List<String> doubted(Line line) {
        return members.shares().stream()
                .filter(share -> share.doubts(line.cell()) && of(share, line).isPresent())
                .map(Contribution::unit)
                .toList();
    }

    private static BigDecimal amount(Contribution share, Line line) {
        return of(share, line).orElse(BigDecimal.ZERO);
    }

    private static boolean isLeftOut(Contribution share, Line line) {
        return !line.complete()
                || of(share, line).map(line.sum()::subtract).filter(line::fits).isPresent();
    }

    private static Optional<BigDecimal> of(Contribution share, Line line) {
        return of(share, line.cell());
    }

    private static Optional<BigDecimal> of(Contribution share, Cell cell) {
        return share.figures().get(cell.table(), cell.row(), cell.column());
    }
}
