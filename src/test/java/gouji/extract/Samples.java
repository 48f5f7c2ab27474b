package gouji.extract;

import gouji.extract.outline.Headings;
import gouji.extract.outline.TableWords;
import gouji.extract.outline.Titles;
import gouji.form.Form;
import gouji.form.Forms;
import gouji.model.Container;
import gouji.model.Place;
import gouji.read.document.Block;
import gouji.read.document.Document;
import gouji.read.document.Paragraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Documents and forms for the tests of this package. */
public final class Samples {
    private static final Path RULES = Path.of("rules");

    private Samples() {}

    public static Forms forms() {
        try {
            return Forms.read(RULES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Phrases phrases() {
        try {
            return Phrases.read(RULES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Headings headings() {
        List<Form> editions = forms().editions();
        return new Headings(editions, new TableWords(editions), new Titles());
    }

    /** A text with one paragraph a line; empty lines count. */
    public static Document text(String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                blocks.add(new Paragraph(lines[i], 0, Place.line(i + 1)));
            }
        }
        return new Document("sample.txt", "", Container.TEXT, "UTF-8", "", blocks, List.of(), List.of());
    }
}
