package gouji.read.pdf;

import gouji.read.document.FormWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a table without lines. Values on one baseline are a row; its label is the row of the form that stands
 * beside them, in one line or several. A row of the form without values beside it is a row of blanks.
 */
final class AlignedRows {
    /** Baselines this share of the size apart are one. */
    private static final double SAME = 0.5;
    /** Lines of one label are at most this many sizes apart. */
    private static final double LEADING = 2;
    /** A label this many sizes above or below one to its right stands for a group of rows. */
    private static final double NEAR = 2.5;

    private static final int MOST_LINES = 5;

    private final FormWords words;
    private final AlignedColumns columns;

    AlignedRows(FormWords words, AlignedColumns columns) {
        this.words = words;
        this.columns = columns;
    }

    /** The rows from above; none when something among them cannot be told. */
    List<AlignedRow> of(List<WordGroup> body) {
        TreeMap<Double, List<WordGroup>> values = new TreeMap<>();
        List<WordGroup> labels = new ArrayList<>();
        for (WordGroup piece : body) {
            boolean inside = piece.box().left() > columns.left() - piece.size();
            if (!inside && !piece.isValue()) {
                labels.add(piece);
            } else if (columns.column(piece) < 0) {
                return List.of();
            } else {
                Double floor = values.floorKey(piece.base() + SAME * piece.size());
                boolean same = floor != null && piece.base() - floor < SAME * piece.size();
                values.computeIfAbsent(same ? floor : piece.base(), b -> new ArrayList<>())
                        .add(piece);
            }
        }
        return rows(values, new ArrayList<>(labels));
    }

    private List<AlignedRow> rows(Map<Double, List<WordGroup>> values, List<WordGroup> pieces) {
        List<List<WordGroup>> labels = labels(pieces);
        List<WordGroup> loose = new ArrayList<>(pieces);
        labels.forEach(loose::removeAll);
        List<AlignedRow> rows = new ArrayList<>();
        List<List<WordGroup>> beside = new ArrayList<>();
        for (var row : values.entrySet()) {
            List<List<WordGroup>> own =
                    labels.stream().filter(l -> isBeside(l, row.getKey())).toList();
            beside.addAll(own);
            List<WordGroup> label = own.stream()
                    .filter(l -> !isGroup(l, loose))
                    .max(Comparator.comparingDouble(l -> l.get(0).box().left()))
                    .orElse(broken(pieces, row.getKey()));
            rows.add(new AlignedRow(row.getKey(), label, row.getValue()));
        }
        for (List<WordGroup> label : labels) {
            if (!beside.contains(label) && !isGroup(label, pieces) && isWhole(label, loose)) {
                rows.add(new AlignedRow(middle(label), label, List.of()));
            }
        }
        rows.sort(Comparator.comparingDouble(AlignedRow::at));
        return isWrapped(rows) ? List.of() : rows;
    }

    /** Whether values without a label stand right above or below others, or a label without values: one may go on there. */
    private static boolean isWrapped(List<AlignedRow> rows) {
        for (int i = 1; i < rows.size(); i++) {
            AlignedRow above = rows.get(i - 1);
            AlignedRow below = rows.get(i);
            boolean near = below.at() - above.at() < LEADING * below.size();
            if (near && (above.label().isEmpty() || below.label().isEmpty())) {
                return true;
            }
        }
        return false;
    }

    /** The labels that are rows of the form, each of one or several pieces under each other. */
    private List<List<WordGroup>> labels(List<WordGroup> pieces) {
        List<List<WordGroup>> labels = new ArrayList<>();
        List<WordGroup> left = new ArrayList<>(pieces);
        for (WordGroup piece : pieces) {
            if (left.contains(piece)) {
                List<WordGroup> label = label(piece, left);
                if (!label.isEmpty()) {
                    labels.add(label);
                    left.removeAll(label);
                }
            }
        }
        return labels;
    }

    /** The longest label that begins with a piece; a shorter one may be a row of the form as well. */
    private List<WordGroup> label(WordGroup first, List<WordGroup> left) {
        List<WordGroup> label = new ArrayList<>(List.of(first));
        List<WordGroup> longest = List.of();
        StringBuilder text = new StringBuilder(first.text());
        while (true) {
            longest = words.isRow(text.toString()) ? List.copyOf(label) : longest;
            WordGroup next = below(label.get(label.size() - 1), left);
            if (next == null || label.size() == MOST_LINES) {
                return longest;
            }
            label.add(next);
            text.append(next.text());
        }
    }

    private static @Nullable WordGroup below(WordGroup piece, List<WordGroup> pieces) {
        return pieces.stream()
                .filter(p -> p.base() > piece.base() + SAME * p.size() && p.isOver(piece.box()) && isNext(piece, p))
                .findFirst()
                .orElse(null);
    }

    private static boolean isNext(WordGroup last, WordGroup next) {
        return last.view() != next.view() || next.base() - last.base() < LEADING * last.size();
    }

    private static boolean isBeside(List<WordGroup> label, double base) {
        WordGroup first = label.get(0);
        WordGroup last = label.get(label.size() - 1);
        double slack = SAME * first.size();
        return base > first.base() - slack && base < last.base() + slack;
    }

    private static double middle(List<WordGroup> label) {
        return (label.get(0).base() + label.get(label.size() - 1).base()) / 2;
    }

    /** What stands on the baseline of values that have no whole label: the last piece of it. */
    private static List<WordGroup> broken(List<WordGroup> pieces, double base) {
        return pieces.stream()
                .filter(p -> Math.abs(p.base() - base) < SAME * p.size())
                .reduce((a, b) -> b)
                .map(List::of)
                .filter(l -> !isGroup(l, pieces))
                .orElse(List.of());
    }

    /** Whether a label without values has others to its right: it spans their rows. */
    private static boolean isGroup(List<WordGroup> label, List<WordGroup> pieces) {
        double right = label.stream().mapToDouble(p -> p.box().right()).max().orElse(0);
        return pieces.stream()
                .filter(p -> p.box().left() > right - 1)
                .anyMatch(p -> Math.abs(p.base() - middle(label)) < NEAR * p.size());
    }

    /** Whether nothing stands right above or below a label that may be part of it. */
    private static boolean isWhole(List<WordGroup> label, List<WordGroup> loose) {
        return below(label.get(label.size() - 1), loose) == null
                && loose.stream().noneMatch(p -> below(p, label.subList(0, 1)) != null);
    }
}
