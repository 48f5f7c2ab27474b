package gouji.cases;

import gouji.extract.Extractor;
import gouji.extract.Phrases;
import gouji.form.Forms;
import gouji.model.Facts;
import gouji.model.Given;
import gouji.read.Document;
import gouji.read.Reader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Base reports read like the text of any report. */
final class TextBases implements BaseReading {
    private final Reader reader;
    private final Extractor extractor;

    TextBases(Path rules) throws IOException {
        Forms forms = Forms.read(rules);
        reader = new Reader(forms.editions());
        extractor = new Extractor(forms, Phrases.read(rules));
    }

    @Override
    public Facts read(String source, String text) {
        Document document = (Document) reader.read(source, text.getBytes(StandardCharsets.UTF_8));
        return extractor.extract(document, Given.NOTHING);
    }
}
