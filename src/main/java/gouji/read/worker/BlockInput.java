package gouji.read.worker;

import gouji.model.Container;
import gouji.model.Excerpt;
import gouji.model.HiddenData;
import gouji.model.Place;
import gouji.model.Problem;
import gouji.read.document.Block;
import gouji.read.document.Document;
import gouji.read.document.Grid;
import gouji.read.document.GridCell;
import gouji.read.document.Origin;
import gouji.read.document.Paragraph;
import gouji.read.document.Picture;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link BlockOutput} wrote. */
final class BlockInput {
    static final int PARAGRAPH = 1;
    static final int PICTURE = 2;
    static final int GRID = 3;
    /** Stands for the index or length of what is null. */
    static final int NONE = -1;

    private final DataInputStream in;
    private final List<GridCell> cells = new ArrayList<>();

    BlockInput(byte[] bytes) {
        this.in = new DataInputStream(new ByteArrayInputStream(bytes));
    }

    /** Reads one thing. */
    interface Reading<T> {
        @Nullable
        T read() throws IOException;
    }

    Document document(Origin origin) throws IOException {
        Container container = Container.values()[in.readByte()];
        return new Document(
                origin.source(),
                origin.sha256(),
                container,
                text(),
                text(),
                List.copyOf(list(this::block)),
                List.copyOf(list(this::problem)),
                List.copyOf(list(this::hidden)));
    }

    List<Excerpt> excerpts() throws IOException {
        return List.copyOf(
                list(() -> new Excerpt(place(), bytes(), in.readInt(), in.readInt(), withheld(in.readByte()))));
    }

    private static Excerpt.@Nullable Withheld withheld(int ordinal) {
        return ordinal < 0 ? null : Excerpt.Withheld.values()[ordinal];
    }

    boolean flag() throws IOException {
        return in.readBoolean();
    }

    byte[] bytes() throws IOException {
        return in.readNBytes(in.readInt());
    }

    <T> List<T> list(Reading<T> each) throws IOException {
        int size = in.readInt();
        List<T> things = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            things.add(each.read());
        }
        return things;
    }

    Place place() throws IOException {
        return new Place(number(), number(), number(), number(), number(), text(), text(), text(), text());
    }

    private @Nullable Integer number() throws IOException {
        boolean told = in.readBoolean();
        int number = in.readInt();
        return told ? number : null;
    }

    private Block block() throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case PARAGRAPH -> new Paragraph(needed(), in.readInt(), place());
            case PICTURE -> new Picture(text(), in.readBoolean(), place());
            case GRID -> grid();
            default -> throw new IOException("no block of kind " + kind);
        };
    }

    private Grid grid() throws IOException {
        int number = in.readInt();
        boolean spaced = in.readBoolean();
        List<List<GridCell>> rows = Collections.unmodifiableList(list(this::row));
        return new Grid(number, rows, place(), spaced);
    }

    private List<GridCell> row() throws IOException {
        return Collections.unmodifiableList(list(this::cell));
    }

    private @Nullable GridCell cell() throws IOException {
        int index = in.readInt();
        if (index == cells.size()) {
            cells.add(new GridCell(needed(), place()));
        }
        return index == NONE ? null : cells.get(index);
    }

    private Problem problem() throws IOException {
        return new Problem(needed(), needed(), text(), place());
    }

    private HiddenData hidden() throws IOException {
        return new HiddenData(needed(), in.readInt(), needed(), text(), place());
    }

    private String needed() throws IOException {
        String text = text();
        if (text == null) {
            throw new IOException("a text is missing");
        }
        return text;
    }

    private @Nullable String text() throws IOException {
        int length = in.readInt();
        if (length == NONE) {
            return null;
        }
        boolean plain = in.readBoolean();
        byte[] bytes = in.readNBytes(plain ? length : 2 * length);
        return plain
                ? new String(bytes, StandardCharsets.ISO_8859_1)
                : ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }
}
