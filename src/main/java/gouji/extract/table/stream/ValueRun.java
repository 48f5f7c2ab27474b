package gouji.extract.table.stream;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Values with no word between them.
 *
 * @param from index of the first of them
 * @param tokens they
 */
record ValueRun(int from, List<StreamToken> tokens) {
    /** So many lines do not lie equally far apart by chance. */
    private static final int MANY = 4;

    /** The runs from a token to another, exclusive. */
    static List<ValueRun> in(List<StreamToken> tokens, int from, int to) {
        List<ValueRun> runs = new ArrayList<>();
        int at = from;
        while (at < to) {
            int start = at;
            while (at < to && !tokens.get(at).isWord()) {
                at++;
            }
            if (at > start) {
                runs.add(new ValueRun(start, tokens.subList(start, at)));
            }
            at = at == start ? at + 1 : at;
        }
        return runs;
    }

    /** The same without empty lines behind so many values. */
    ValueRun trimmed(int width) {
        boolean empty = size() > width
                && tokens.subList(width, size()).stream()
                        .allMatch(t -> t.text().isEmpty() && t.value().isBlank());
        return empty ? new ValueRun(from, tokens.subList(0, width)) : this;
    }

    int size() {
        return tokens.size();
    }

    int end() {
        return from + tokens.size();
    }

    /**
     * Whether each of them surely is a cell: all of them stand on one line, or each on one of its own or many lines, all as
     * far apart. A number that stands apart may be that of a page.
     */
    boolean isSure() {
        return tokens.stream().noneMatch(StreamToken::gap) && (isOneLine() || isEven());
    }

    /** Whether one of them may be the number of a page, a blank having left no trace. */
    boolean mayHoldPage() {
        return tokens.stream().anyMatch(StreamToken::lone);
    }

    /**
     * Whether none of them is the number of a page: none can be, or else of each so many the last is the sum of the others.
     * No number of a page keeps that sum, but one behind the total that is twice it.
     */
    boolean holdsNoPage(int width) {
        for (int from = 0; from < size() && mayHoldPage(); from += width) {
            if (!isSum(tokens.subList(from, Math.min(size(), from + width)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSum(List<StreamToken> row) {
        List<BigDecimal> amounts = row.stream()
                .map(t -> t.value().amount())
                .map(a -> a == null ? BigDecimal.ZERO : a)
                .toList();
        int last = amounts.size() - 1;
        BigDecimal parts = amounts.subList(0, last).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal before = amounts.get(last - 1);
        boolean twice = row.get(last).lone() && parts.compareTo(before.add(before)) == 0;
        return parts.compareTo(amounts.get(last)) == 0 && !twice;
    }

    private boolean isEven() {
        List<Integer> lines = tokens.stream().map(StreamToken::line).distinct().toList();
        int step = lines.get(1) - lines.get(0);
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i) - lines.get(i - 1) != step) {
                return false;
            }
        }
        return lines.size() == tokens.size() || lines.size() >= MANY;
    }

    boolean isOneLine() {
        return tokens.stream().mapToInt(StreamToken::line).distinct().count() == 1;
    }
}
