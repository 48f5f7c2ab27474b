package gouji.read.text;

import gouji.model.Place;
import gouji.model.Trouble;
import gouji.read.document.Blocks;
import gouji.read.document.Content;
import gouji.read.document.FormWords;
import gouji.read.document.GridCell;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads plain text. A line is a paragraph. Lines that are parted alike, by tabs, pipes, commas or runs of spaces, are the
 * rows of a grid:
 *
 * <ul>
 *   <li>A blank cell inside a row stays an empty cell. Slots that are null were not written at all: the end of the line was
 *       trimmed. A grid by spaces cannot show blanks and so never holds an empty cell.
 *   <li>Markdown's row of dashes and lines drawn with box characters are left out.
 *   <li>Lines of one cell each, with or without a pipe at the end, stay paragraphs as written ({@code 规章 |}, and
 *       {@code |} for a blank cell): nothing tells where a row ends.
 *   <li>A row that holds nothing but a chapter heading of the form, or a sentence, is a paragraph and ends the grid.
 * </ul>
 *
 * A page break is a line break; blank lines are left out, and the numbers of pages before such breaks.
 */
public final class TextReader {
    /** A row with line breaks in its cells is not longer. */
    private static final int LONGEST_ROW = 400;

    private final FormWords words;
    private final Limits limits;
    private final Blocks blocks;

    public TextReader(FormWords words, Limits limits) {
        this(words, limits, new Blocks(limits));
    }

    /** A reader that adds what it finds to the blocks of another. */
    public TextReader(FormWords words, Limits limits, Blocks blocks) {
        this.words = words;
        this.limits = limits;
        this.blocks = blocks;
    }

    public Content read(String text) {
        read(text, 1);
        return new Content("", blocks.all(), List.of());
    }

    /** Reads a text whose first line has the given number. */
    public void read(String text, int firstLine) {
        if (text.lines().limit(limits.parts() + 1L).count() > limits.parts()) {
            throw RefusalException.saying(Trouble.TOO_COMPLEX, "text.lines", limits.parts());
        }
        List<DelimitedLine> lines = lines(text, firstLine);
        for (int at = 0; at < lines.size(); ) {
            TextRun run = new TextRun(lines, at, words);
            if (run.rows().isEmpty()) {
                lines.subList(at, run.end()).forEach(this::paragraph);
            } else {
                blocks.grid(cells(run.rows()), Place.line(lines.get(at).number()), run.isSpaced());
            }
            at = run.end();
        }
    }

    private void paragraph(DelimitedLine line) {
        boolean rule = line.separator() == Separator.RULE;
        blocks.paragraph(rule ? "" : line.text(), 0, Place.line(line.number()));
    }

    private List<List<GridCell>> cells(List<DelimitedLine> lines) {
        List<List<GridCell>> rows = new ArrayList<>();
        for (DelimitedLine line : lines) {
            List<GridCell> row = new ArrayList<>();
            for (String cell : line.cells()) {
                Place place = Place.cell(line.number(), blocks.nextGrid(), rows.size() + 1, row.size() + 1);
                row.add(new GridCell(cell, place));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<DelimitedLine> lines(String text, int firstLine) {
        List<DelimitedLine> lines = new ArrayList<>();
        Set<Integer> pages = PageNumbers.lines(text);
        int number = firstLine;
        int from = 0;
        int inner = 0;
        int cells = 0;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : '\n';
            if (c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x2028 || c == 0x2029) {
                if (c == '\n' && isQuoted(text, from, at)) {
                    inner++;
                    continue;
                }
                if (at > from || c != '\f') {
                    boolean page = pages.contains(number - firstLine);
                    DelimitedLine line = DelimitedLine.of(number, page ? "" : text.substring(from, at), words);
                    cells += line.cells().size();
                    if (cells > limits.cells()) {
                        throw RefusalException.saying(Trouble.TOO_COMPLEX, "table.cells", limits.cells());
                    }
                    lines.add(line);
                    number += inner;
                    inner = 0;
                }
                boolean pair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
                at = pair ? at + 1 : at;
                number = c == '\n' || c == '\r' ? number + 1 : number;
                from = at + 1;
            }
        }
        return lines;
    }

    /** Whether a line break stands inside the quotes of a cell, as spreadsheets write them. */
    private static boolean isQuoted(String text, int from, int at) {
        if (at >= text.length() || at - from > LONGEST_ROW || text.charAt(at) != '\n') {
            return false;
        }
        return quotes(text, from, at) % 2 == 1 && opensCell(text, from, at) && closes(text, at + 1);
    }

    private static long quotes(String text, int from, int to) {
        long count = 0;
        for (int i = from; i < to; i++) {
            count += text.charAt(i) == '"' ? 1 : 0;
        }
        return count;
    }

    /** Whether the last quote before an index begins a cell. */
    private static boolean opensCell(String text, int from, int at) {
        int quote = text.lastIndexOf('"', at - 1);
        return quote == from || quote > from && ",\t".indexOf(text.charAt(quote - 1)) >= 0;
    }

    /** Whether the next quote ends a cell, and not far behind. */
    private static boolean closes(String text, int from) {
        int quote = text.indexOf('"', from);
        return quote >= 0
                && quote - from < LONGEST_ROW
                && (quote + 1 == text.length() || ",\t\r\n".indexOf(text.charAt(quote + 1)) >= 0);
    }
}
