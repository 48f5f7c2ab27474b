package gouji.extract.table.stream;

import gouji.extract.table.cell.CellParser;
import gouji.extract.table.cell.Value;
import gouji.extract.table.label.Label;
import gouji.model.Container;
import gouji.model.Place;
import gouji.read.document.Block;
import gouji.read.document.Document;
import gouji.read.document.Grid;
import gouji.read.document.GridCell;
import gouji.read.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a document into words and values, line by line. Page numbers are left out. */
public final class Tokenizer {
    private static final Pattern PAGE = Pattern.compile(
            "^[ \n\t]*(?:[-—–－]+[ \n\t]*[0-9０-９]{1,4}[ \n\t]*[-—–－]+|第[ \n\t]*[0-9０-９]{1,4}[ \n\t]*页.{0,12})[ \n\t]*");
    /** The number a page of a report may have. */
    private static final Pattern LONE = Pattern.compile("[1-9][0-9]?");

    private static final int FEW_PAGES = 9;
    private static final int LINES = 15;
    private static final int CHARACTERS = 300;
    /** From this many lines on that are a cell with a pipe behind it, every line is a cell. */
    private static final int FEW = 6;

    private final CellParser values;
    private final List<StreamToken> tokens = new ArrayList<>();
    private int line;
    private int source;
    private int characters;
    private boolean cellPerLine;
    private boolean text;

    private boolean blankLines;
    /** Whether the last line was the number of a page: empty lines beside it are no cells. */
    private boolean afterPage;
    /** Numbers that may be those of pages where they stand alone on a line. */
    private Set<String> pages = Set.of();

    private Tokenizer(CellParser values) {
        this.values = values;
    }

    /** @param blankLines whether an empty line of the text is a blank cell */
    public static List<StreamToken> of(Document document, CellParser values, boolean blankLines) {
        Tokenizer tokens = new Tokenizer(values);
        tokens.blankLines = blankLines;
        List<Block> blocks = document.blocks();
        tokens.pages = PageLines.next(document);
        tokens.text = document.container() == Container.TEXT;
        tokens.cellPerLine = blocks.stream().filter(Tokenizer::isPipedCell).count() >= FEW;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph) {
                tokens.add(i, paragraph);
            } else if (blocks.get(i) instanceof Grid grid) {
                tokens.add(i, grid);
            }
        }
        return tokens.tokens;
    }

    private static boolean isPipedCell(Block block) {
        return block instanceof Paragraph paragraph
                && !paragraph.text().isEmpty()
                && paragraph.text().indexOf('|') == paragraph.text().length() - 1;
    }

    private void add(int block, Paragraph paragraph) {
        for (String words : paragraph.text().split("\n", -1)) {
            boolean page = PAGE.matcher(words).matches();
            int lines = lines(paragraph.place());
            boolean cells = blankLines && !page && !afterPage && !tokens.isEmpty();
            afterPage = page;
            Integer last = paragraph.place().line();
            for (int i = 1; i < lines && cells && last != null; i++) {
                Place empty = Place.line(last - lines + i);
                tokens.add(new StreamToken("", Value.BLANK, false, false, line + i, block - 1, 0, empty));
            }
            line += page ? 0 : lines;
            characters += words.length();
            if (cellPerLine && words.endsWith("|")) {
                String cell = words.substring(0, words.length() - 1).strip();
                add(cell, values.read(cell), block, 0, paragraph.place());
            } else if (!page) {
                addWords(words, block, paragraph.place());
            }
        }
    }

    /** How many lines lie between a place and that before it, the blank ones of a text counted; 1 where nothing tells. */
    private int lines(Place place) {
        int at = text && place.line() != null ? place.line() : 0;
        int lines = source > 0 && at > source ? at - source : 1;
        source = at;
        return lines;
    }

    /**
     * A number alone on its line may be that of a page, unless an empty line is a blank cell: then it would be one too many.
     * Where cells end with pipes it is none. A numeral in front of a label with nothing but a space between them is its enumerator. */
    private void addWords(String words, int block, Place place) {
        List<String> parts = parts(words);
        if (parts.size() == 1 && LONE.matcher(parts.get(0)).matches() && Integer.parseInt(parts.get(0)) <= pages()) {
            boolean page = cellPerLine || pages.contains(parts.get(0));
            tokens.add(
                    new StreamToken(parts.get(0), values.read(parts.get(0)), page, !blankLines, line, block, 0, place));
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            String word = parts.get(i);
            Value value = values.read(word);
            boolean enumerator = i == 0
                    && parts.size() > 1
                    && word.length() == 1
                    && values.read(parts.get(1)).isText();
            add(word, enumerator ? Value.TEXT : value, block, 0, place);
        }
    }

    /** More pages than end here: none has so few lines and characters. */
    private int pages() {
        return Math.max(FEW_PAGES, line / LINES + characters / CHARACTERS);
    }

    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= words.length(); at++) {
            boolean end = at == words.length() || Label.isSpace(words.charAt(at)) || words.charAt(at) == '|';
            if (end && at > from) {
                parts.add(words.substring(from, at));
            }
            from = end ? at + 1 : from;
        }
        return parts;
    }

    private void add(int block, Grid grid) {
        for (int r = 0; r < grid.rows().size(); r++) {
            line++;
            source = 0;
            GridCell last = null;
            for (GridCell cell : grid.rows().get(r)) {
                boolean above = r > 0 && grid.rows().get(r - 1).contains(cell);
                if (cell != null && cell != last && !above) {
                    Value value = values.read(cell.text());
                    add(cell.text(), value, block, r, cell.place());
                }
                last = cell;
            }
        }
    }

    private void add(String text, Value value, int block, int row, Place place) {
        boolean gap = value.isBlank() && !cellPerLine;
        tokens.add(new StreamToken(text, value, gap, false, line, block, row, place));
    }
}
