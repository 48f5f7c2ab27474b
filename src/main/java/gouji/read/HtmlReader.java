package gouji.read;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads web pages, also those a word processor wrote. The blocks are those of the article; what stands around it on the
 * page is left out as far as that can be told.
 */
final class HtmlReader {
    /** Levels the parser keeps beyond the limit, so that the walk meets it instead of a page squeezed flat. */
    private static final int SLACK = 20;

    private final FormWords words;
    private final Limits limits;

    HtmlReader(FormWords words, Limits limits) {
        this.words = words;
        this.limits = limits;
    }

    Content read(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(limits.depth() + SLACK);
        Document page = parser.parseInput(html, "");
        Page walk = new Page(words, limits, new Styles(page));
        page.body().filter(walk);
        String title = PageTitle.of(page);
        List<Block> blocks = new Article(walk.blocks(), walk.owners(), words).blocks(title);
        return new Content(title, blocks, List.of());
    }
}
