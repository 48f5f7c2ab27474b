package gouji.read.word;

import gouji.model.Place;
import gouji.model.Trouble;
import gouji.read.document.Blocks;
import gouji.read.document.Content;
import gouji.read.document.FormWords;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import java.util.List;

/** Makes blocks of the parts of a Word document: a table that only arranges the page gives the blocks within its cells. */
public final class WordLayout {
    private final FormWords words;
    private final Limits limits;
    private final Blocks blocks;

    private WordLayout(FormWords words, Limits limits) {
        this.words = words;
        this.limits = limits;
        this.blocks = new Blocks(limits);
    }

    /** The content of a document; one without words and images is refused as empty. */
    public static Content content(List<StoryPart> parts, FormWords words, Limits limits) {
        WordLayout layout = new WordLayout(words, limits);
        layout.lay(parts);
        if (layout.blocks.all().isEmpty()) {
            throw RefusalException.of(Trouble.EMPTY);
        }
        return new Content("", layout.blocks.all(), List.of());
    }

    private void lay(List<StoryPart> parts) {
        for (StoryPart part : parts) {
            Place place = Place.part(String.valueOf(part.paragraph()));
            if (part instanceof WordParagraph line) {
                blocks.paragraph(line.text(), line.heading(), place);
            } else if (part instanceof Drawing drawing) {
                blocks.picture(drawing.reference(), false, place);
            } else if (part instanceof WordTable table) {
                lay(table, place);
            } else if (part instanceof EmbeddedDocument included) {
                blocks.include(included.blocks(), place);
            }
        }
    }

    private void lay(WordTable table, Place place) {
        if (!isData(table)) {
            table.cells().forEach(c -> lay(c.parts()));
            return;
        }
        blocks.grid(new WordGrid(blocks.nextGrid(), limits).expand(table), place);
        table.cells()
                .flatMap(c -> c.parts().stream())
                .filter(Drawing.class::isInstance)
                .forEach(d -> lay(List.of(d)));
    }

    private boolean isData(WordTable table) {
        return table.hasColumns()
                && !table.holdsTable()
                && words.isTable(table.cells().map(WordCell::text).toList());
    }
}
