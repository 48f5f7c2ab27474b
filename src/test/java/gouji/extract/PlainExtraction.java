package gouji.extract;

import gouji.form.FormTable;
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
import java.util.Optional;

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
        Document document = (Document) reader.read(source, text.getBytes(StandardCharsets.UTF_8));
        Facts facts = new Extractor(forms, phrases).extract(document, Given.NOTHING);
        return new Facts(
                facts.report(),
                tables,
                cells,
                facts.absent().stream().filter(a -> form(a.table()).isEmpty()).toList(),
                facts.sections(),
                facts.topics(),
                facts.sentences(),
                facts.quantities(),
                facts.claims(),
                facts.citations(),
                facts.periods(),
                facts.personal(),
                document.problems());
    }

    private Optional<FormTable> form(String table) {
        return forms.latest().table(table);
    }
}
