package gouji.extract.prose;

import gouji.extract.outline.Outline;
import gouji.model.PersonalNumber;
import gouji.model.Place;
import gouji.model.Sha256;
import gouji.read.document.Block;
import gouji.read.document.Document;
import gouji.read.document.Grid;
import gouji.read.document.GridCell;
import gouji.read.document.Paragraph;
import gouji.redaction.Masking;
import gouji.redaction.Masking.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds the numbers that identify persons anywhere in a document, tables included. */
public final class PersonalNumbers {
    private static final int AROUND = 16;
    private static final int HASH_DIGITS = 16;

    private PersonalNumbers() {}

    public static List<PersonalNumber> in(Document document, Outline outline) {
        List<PersonalNumber> numbers = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            if (block instanceof Paragraph paragraph) {
                add(numbers, paragraph.text(), outline.sectionAt(i), paragraph.place());
            } else if (block instanceof Grid grid) {
                addCells(numbers, grid, i, outline);
            }
        }
        return numbers;
    }

    private static void addCells(List<PersonalNumber> numbers, Grid grid, int block, Outline outline) {
        Set<GridCell> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int row = 0; row < grid.rows().size(); row++) {
            for (GridCell cell : grid.rows().get(row)) {
                if (cell != null && seen.add(cell)) {
                    add(numbers, cell.text(), outline.sectionAt(block, row), cell.place());
                }
            }
        }
    }

    private static void add(List<PersonalNumber> numbers, String text, String section, Place place) {
        List<Span> spans = Masking.find(text);
        if (spans.isEmpty()) {
            return;
        }
        String masked = Masking.maskSure(text);
        for (Span span : spans) {
            String context = masked.substring(
                            Math.max(0, span.start() - AROUND), Math.min(text.length(), span.end() + AROUND))
                    .strip();
            numbers.add(new PersonalNumber(
                    span.kind(),
                    span.valid(),
                    masked.substring(span.start(), span.end()),
                    hash(span.digits()),
                    section,
                    context,
                    place));
        }
    }

    private static String hash(String digits) {
        return Sha256.hex(digits).substring(0, HASH_DIGITS);
    }
}
