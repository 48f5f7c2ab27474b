package gouji.write.html;

import gouji.message.Language;
import gouji.write.page.JtecatalogueGenerated;
import gouji.write.page.PairView;
import gouji.write.page.RuleGroupView;
import gouji.write.words.OutputTexts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The catalogue of rules as one web page that needs nothing else. */
public final class CataloguePage {
    private CataloguePage() {}

    /**
     * @param book name and version of the rule book
     * @param missing ids that are not implemented, and why
     */
    public static void write(
            String book, List<RuleGroupView> groups, List<PairView> missing, Language language, OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JtecatalogueGenerated.render(
                RunHeader.page(writer),
                null,
                OutputTexts.in(language),
                RunHeader.language(language),
                RunHeader.style(),
                book,
                groups,
                missing);
        writer.flush();
    }
}
