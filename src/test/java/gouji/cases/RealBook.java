package gouji.cases;

import gouji.data.RuleFolders;
import gouji.extract.Extractor;
import gouji.extract.Phrases;
import gouji.read.Reader;
import gouji.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Path;

/** The rule book of the project and its cases, for tests. */
record RealBook(RuleBook rules, CaseBook cases) {
    static final Path FOLDER = Path.of("rules");

    static RealBook read() throws IOException {
        RuleBook rules = RuleBook.read(FOLDER);
        Extractor extractor = new Extractor(rules.forms(), Phrases.read(FOLDER));
        Reader reader = new Reader(rules.forms().editions());
        return new RealBook(rules, new CaseBook(RuleFolders.of(FOLDER), new TextBases(reader, extractor)));
    }
}
