package gouji.cases;

import gouji.extract.Extractor;
import gouji.model.Facts;
import gouji.model.Overrides;
import gouji.read.Reader;
import gouji.read.document.Document;
import java.nio.charset.StandardCharsets;

/** Reads a base report as the file of any report is read. */
public final class TextBases implements BaseReportReader {
    private final Reader reader;
    private final Extractor extractor;

    public TextBases(Reader reader, Extractor extractor) {
        this.reader = reader;
        this.extractor = extractor;
    }

    @Override
    public Facts read(String source, String text) {
        Document document = (Document) reader.read(source, text.getBytes(StandardCharsets.UTF_8));
        return extractor.extract(document, Overrides.NOTHING);
    }
}
