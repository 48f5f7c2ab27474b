package gouji.read.worker;

import gouji.model.Excerpt;
import gouji.model.HiddenData;
import gouji.model.Place;
import gouji.model.Problem;
import gouji.read.document.Block;
import gouji.read.document.Document;
import gouji.read.document.Grid;
import gouji.read.document.GridCell;
import gouji.read.document.Paragraph;
import gouji.read.document.Picture;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what was read as bytes, exactly: a cell that covers several slots stays one cell. */
final class BlockOutput {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<GridCell, Integer> cells = new IdentityHashMap<>();

    /** Writes one thing. */
    interface Writing<T> {
        void write(T thing) throws IOException;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    BlockOutput document(Document document) throws IOException {
        out.writeByte(document.container().ordinal());
        text(document.charset());
        text(document.title());
        list(document.blocks(), this::block);
        list(document.problems(), this::problem);
        list(document.hidden(), this::hidden);
        return this;
    }

    BlockOutput excerpts(List<Excerpt> excerpts) throws IOException {
        list(excerpts, excerpt -> {
            place(excerpt.place());
            bytes(excerpt.png());
            out.writeInt(excerpt.width());
            out.writeInt(excerpt.height());
            out.writeByte(excerpt.withheld() == null ? -1 : excerpt.withheld().ordinal());
        });
        return this;
    }

    void flag(boolean flag) throws IOException {
        out.writeBoolean(flag);
    }

    void bytes(byte[] some) throws IOException {
        out.writeInt(some.length);
        out.write(some);
    }

    <T> void list(List<T> things, Writing<T> each) throws IOException {
        out.writeInt(things.size());
        for (T thing : things) {
            each.write(thing);
        }
    }

    void place(Place place) throws IOException {
        for (Integer number : new Integer[] {place.page(), place.line(), place.table(), place.row(), place.column()}) {
            out.writeBoolean(number != null);
            out.writeInt(number == null ? 0 : number);
        }
        for (String words : new String[] {place.sheet(), place.address(), place.box(), place.part()}) {
            text(words);
        }
    }

    private void block(Block block) throws IOException {
        if (block instanceof Paragraph paragraph) {
            out.writeByte(BlockInput.PARAGRAPH);
            text(paragraph.text());
            out.writeInt(paragraph.heading());
        } else if (block instanceof Picture picture) {
            out.writeByte(BlockInput.PICTURE);
            text(picture.reference());
            out.writeBoolean(picture.attachment());
        } else if (block instanceof Grid grid) {
            out.writeByte(BlockInput.GRID);
            out.writeInt(grid.number());
            out.writeBoolean(grid.spaced());
            list(grid.rows(), row -> list(row, this::cell));
        }
        place(block.place());
    }

    /** A number for a cell, and the cell itself where the number is new. */
    private void cell(GridCell cell) throws IOException {
        if (cell == null) {
            out.writeInt(BlockInput.NONE);
            return;
        }
        Integer known = cells.putIfAbsent(cell, cells.size());
        out.writeInt(known == null ? cells.size() - 1 : known);
        if (known == null) {
            text(cell.text());
            place(cell.place());
        }
    }

    private void problem(Problem problem) throws IOException {
        text(problem.code());
        text(problem.message());
        text(problem.english());
        place(problem.place());
    }

    private void hidden(HiddenData hidden) throws IOException {
        text(hidden.kind());
        out.writeInt(hidden.count());
        text(hidden.quote());
        text(hidden.english());
        place(hidden.place());
    }

    /** Also halves of characters, which damaged files hold, stay as they are. */
    private void text(@Nullable String text) throws IOException {
        out.writeInt(text == null ? BlockInput.NONE : text.length());
        if (text != null) {
            boolean plain = text.chars().allMatch(c -> c <= 0xFF);
            out.writeBoolean(plain);
            if (plain) {
                out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            } else {
                out.writeChars(text);
            }
        }
    }
}
