package gouji.extract;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gouji.form.Form;
import gouji.model.Container;
import gouji.model.Place;
import gouji.read.Block;
import gouji.read.Document;
import gouji.read.Paragraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Documents and forms for the tests of this package. */
final class Samples {
    private static final Path RULES = Path.of("rules");

    private Samples() {}

    static List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        for (String edition : List.of("2021", "2019")) {
            forms.add(form(RULES.resolve("forms/" + edition + ".yaml")));
        }
        return forms;
    }

    private static Form form(Path file) {
        try {
            return new YAMLMapper().readValue(Files.readAllBytes(file), Form.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text with one paragraph a line; empty lines count. */
    static Document text(String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                blocks.add(new Paragraph(lines[i], 0, Place.line(i + 1)));
            }
        }
        return new Document("sample.txt", "", Container.TEXT, "UTF-8", "", blocks, List.of());
    }
}
