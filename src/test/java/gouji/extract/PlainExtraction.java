package gouji.extract;

import gouji.form.Forms;
import gouji.model.Cell;
import gouji.model.Facts;
import gouji.model.Given;
import gouji.model.Table;
import gouji.read.Document;
import gouji.read.Reader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Facts of a text whose tables were read in some other way. */
public final class PlainExtraction {
    private final Forms forms;
    private final Phrases phrases;
    private final Reader reader;

    public PlainExtraction(Path rules) throws IOException {
        forms = Forms.read(rules);
        phrases = Phrases.read(rules);
        reader = new Reader(forms.editions());
    }

    public Facts facts(String source, String text, List<Table> tables, List<Cell> cells) {
        TableFacts read = new TableFacts(tables, cells, List.of(), List.of());
        Document document = (Document) reader.read(source, text.getBytes(StandardCharsets.UTF_8));
        return new Extractor(forms, phrases, (d, outline, year) -> read).extract(document, Given.NOTHING);
    }
}
