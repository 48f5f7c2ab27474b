package gouji.review.decision;

import gouji.data.UnusableFileException;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import gouji.read.document.TextLimits;
import gouji.read.excel.ExcelReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The workbook of findings as it comes back: whatever became of its sheets, rows and other columns, a row that has its
 * fingerprint says what was decided of that finding. Rows that say what they said when the workbook was written decide
 * nothing anew.
 */
final class DecisionBook {
    private static final Messages MESSAGES = Messages.of("decision");
    private static final int HEADINGS_WITHIN = 20;

    /** A list of all findings of a year is larger than any report. */
    static final Limits LIMITS = new Limits(
            64L << 20,
            Limits.DEFAULT.textBytes(),
            Limits.DEFAULT.parts(),
            Limits.DEFAULT.depth(),
            Limits.DEFAULT.columnSpan(),
            5_000_000,
            256L << 20,
            1024L << 20,
            Limits.DEFAULT.ratio(),
            Limits.DEFAULT.time(),
            1024L << 20,
            new TextLimits(5_000_000, 100_000_000, TextLimits.DEFAULT.length(), 5_000_000, 5_000_000),
            Limits.DEFAULT.pdf());

    private final List<ReadDecisions.Entry> entries = new ArrayList<>();
    private final List<Text> refused = new ArrayList<>();

    private DecisionBook() {}

    /** @throws IOException when it cannot be read, or has no sheet with the columns; the message names it */
    static ReadDecisions read(Path file, byte[] bytes) throws IOException {
        DecisionBook book = new DecisionBook();
        boolean found = false;
        for (Map.Entry<String, Map<Integer, ? extends Map<Integer, String>>> sheet :
                sheets(file, bytes).entrySet()) {
            Optional<Integer> headings = headings(sheet.getValue());
            if (headings.isPresent()) {
                found = true;
                book.sheet(file, sheet.getKey(), sheet.getValue(), headings.get());
            }
        }
        if (!found) {
            Text state = DecisionColumn.STATE.heading();
            throw new UnusableFileException(
                    file, MESSAGES.text("book.none", DecisionColumn.FINGERPRINT.heading(), state), null);
        }
        return new ReadDecisions(List.copyOf(book.entries), List.copyOf(book.refused));
    }

    private static Map<String, Map<Integer, ? extends Map<Integer, String>>> sheets(Path file, byte[] bytes)
            throws UnusableFileException {
        try {
            return ExcelReader.lists(bytes, LIMITS);
        } catch (RefusalException e) {
            throw new UnusableFileException(
                    file, MESSAGES.text("book.refused", e.problem().text()), e);
        }
    }

    /** The number of the first row that has the headings a decision cannot do without. */
    private static Optional<Integer> headings(Map<Integer, ? extends Map<Integer, String>> rows) {
        return rows.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(HEADINGS_WITHIN)
                .filter(row -> isHeading(row.getValue()))
                .<Integer>map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isHeading(Map<Integer, String> row) {
        List<DecisionColumn> columns = row.values().stream()
                .flatMap(heading -> DecisionColumn.of(heading).stream())
                .toList();
        return columns.contains(DecisionColumn.FINGERPRINT) && columns.contains(DecisionColumn.STATE);
    }

    private void sheet(Path file, String name, Map<Integer, ? extends Map<Integer, String>> rows, int headings)
            throws UnusableFileException {
        Map<DecisionColumn, Integer> columns = columns(file, name, row(rows, headings));
        rows.entrySet().stream()
                .filter(row -> row.getKey() > headings)
                .sorted(Map.Entry.comparingByKey())
                .forEach(row -> row(
                        MESSAGES.text("place.row", name, row.getKey() + 1), new DecisionRow(columns, row.getValue())));
    }

    private static Map<Integer, String> row(Map<Integer, ? extends Map<Integer, String>> rows, int number) {
        Map<Integer, String> row = rows.get(number);
        return row == null ? Map.of() : row;
    }

    private static Map<DecisionColumn, Integer> columns(Path file, String sheet, Map<Integer, String> headings)
            throws UnusableFileException {
        Map<DecisionColumn, Integer> columns = new EnumMap<>(DecisionColumn.class);
        for (Map.Entry<Integer, String> heading : headings.entrySet()) {
            Optional<DecisionColumn> column = DecisionColumn.of(heading.getValue());
            if (column.isPresent() && columns.put(column.get(), heading.getKey()) != null) {
                throw new UnusableFileException(
                        file, MESSAGES.text("book.twice", sheet, column.get().heading()), null);
            }
        }
        return columns;
    }

    private void row(Text place, DecisionRow row) {
        try {
            row.decision().ifPresent(d -> entries.add(new ReadDecisions.Entry(d, row.mark(), place)));
        } catch (WrittenDecision.Wrong e) {
            refused.add(MESSAGES.text("refused", place, e.why()));
        }
    }
}
