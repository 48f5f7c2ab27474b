package gouji.read.word.doc;

import gouji.read.document.Limits;
import gouji.read.word.Counters;
import gouji.read.word.Drawing;
import gouji.read.word.NestedTables;
import gouji.read.word.ParagraphCounter;
import gouji.read.word.RowShape;
import gouji.read.word.StoryPart;
import gouji.read.word.WordParagraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** Walks the paragraphs of a document; which cells and rows they end is told by the paragraphs themselves. */
final class DocWalk {
    private static final char CELL_END = '\u0007';
    /** Stands where a comment hangs. */
    private static final char COMMENT = '\u0005';

    private static final int BODY_TEXT = 9;

    private final HWPFDocument document;
    private final Limits limits;
    private final Map<Integer, PAPX> formats = new HashMap<>();
    private final DocLists lists;
    private final ParagraphCounter paragraphs;
    private int comments;
    private int revisions;
    private Range text;
    private int at;

    DocWalk(HWPFDocument document, Limits limits) {
        this.document = document;
        this.text = document.getRange();
        this.limits = limits;
        this.lists = new DocLists(document.getListTables());
        this.paragraphs = new ParagraphCounter(limits);
        document.getParagraphTable().getParagraphs().forEach(p -> formats.put(p.getStart(), p));
    }

    /** The text of the body, and behind it that of the text boxes: where they stand in it is not told. */
    List<StoryPart> read() {
        List<StoryPart> parts = new ArrayList<>(read(document.getRange()));
        parts.addAll(read(document.getMainTextboxRange()));
        return parts;
    }

    private List<StoryPart> read(Range range) {
        text = range;
        NestedTables nesting = new NestedTables(limits);
        DocFields fields = new DocFields(range);
        for (int i = 0; i < range.numParagraphs(); i++) {
            at = i;
            read(range.getParagraph(i), nesting, fields);
        }
        return nesting.parts();
    }

    private void read(Paragraph paragraph, NestedTables nesting, DocFields fields) {
        int level = Math.max(paragraph.getTableLevel(), paragraph.isInTable() ? 1 : 0);
        ParagraphWords words = words(paragraph, fields);
        if (paragraph.isTableRowEnd()) {
            nesting.endRow(Math.max(1, level), shape(paragraph), words.endDeleted(), paragraphs.last());
            return;
        }
        int number = paragraphs.next();
        String text = Counters.labelled(lists.next(paragraph), words.text());
        nesting.line(level, new WordParagraph(text, heading(paragraph), number), words.endDeleted());
        words.drawings().forEach(d -> nesting.add(level, new Drawing(d, number)));
        if (level > 0 && endsCell(paragraph)) {
            nesting.endCell(level, number);
        }
    }

    /** Whether a paragraph stands in a row that paints none of its cells; of other paragraphs nobody can tell. */
    private boolean isOnWhite(Paragraph paragraph) {
        for (int i = at; paragraph.isInTable() && i < text.numParagraphs(); i++) {
            Paragraph next = text.getParagraph(i);
            if (next.isTableRowEnd()) {
                PAPX format = formats.get(next.getStartOffset());
                return format != null && !DocTextColour.paints(format);
            }
        }
        return false;
    }

    int comments() {
        return comments;
    }

    int revisions() {
        return revisions;
    }

    private static boolean endsCell(Paragraph paragraph) {
        String text = paragraph.text();
        return paragraph.isEmbeddedCellMark() || !text.isEmpty() && text.charAt(text.length() - 1) == CELL_END;
    }

    private static int heading(Paragraph paragraph) {
        int level = paragraph.getLvl();
        return level < 0 || level >= BODY_TEXT ? 0 : Math.min(level + 1, 6);
    }

    private RowShape shape(Paragraph rowEnd) {
        PAPX format = formats.get(rowEnd.getStartOffset());
        return format == null ? new RowShape() : DocRows.shape(format.getSprmBuf());
    }

    private ParagraphWords words(Paragraph paragraph, DocFields fields) {
        ParagraphWords words = new ParagraphWords(fields);
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean unseen = DocTextColour.isWhite(run, paragraph) && isOnWhite(paragraph);
            words.add(run, document, unseen, paragraph.isInTable());
            revisions += run.isMarkedDeleted() || run.isMarkedInserted() ? 1 : 0;
            comments += run.isSpecialCharacter() && run.text().indexOf(COMMENT) >= 0 ? 1 : 0;
        }
        return words;
    }
}
