package gouji.read.html;

import gouji.model.Trouble;
import gouji.read.document.Block;
import gouji.read.document.Content;
import gouji.read.document.FormWords;
import gouji.read.document.Limits;
import gouji.read.document.Paragraph;
import gouji.read.document.RefusalException;
import gouji.text.Space;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads web pages, also those a word processor wrote. The blocks are those of the article; what stands around it on the
 * page is left out as far as that can be told.
 */
public final class HtmlReader {
    /** Levels the parser keeps beyond the limit, so that the walk meets it instead of a page squeezed flat. */
    private static final int SLACK = 20;

    private static final int SHORTEST_TAG = "<b>".length();

    private final FormWords words;
    private final Limits limits;

    public HtmlReader(FormWords words, Limits limits) {
        this.words = words;
        this.limits = limits;
    }

    public Content read(String html) {
        if (html.length() / SHORTEST_TAG > limits.parts() && tags(html) > limits.parts()) {
            throw RefusalException.saying(Trouble.TOO_COMPLEX, "html.tags", limits.parts());
        }
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(limits.depth() + SLACK);
        Document page = parser.parseInput(html, "");
        PageMetadata noted = new PageMetadata(page);
        HtmlWalk walk = new HtmlWalk(words, limits, noted);
        page.body().filter(walk);
        String title = PageTitle.of(page, noted);
        Article article = new Article(walk.blocks(), walk.owners(), words);
        List<Block> report = article.blocks(title);
        List<Block> blocks = new ArrayList<>(published(noted));
        if (blocks.isEmpty() && article.element() != null && report.stream().noneMatch(PublishedLine::isIn)) {
            new PublishedLine(walk.blocks(), walk.owners(), article.element(), title)
                    .find()
                    .ifPresent(blocks::add);
        }
        blocks.addAll(report);
        return new Content(title, blocks, UnsavedArticle.problems(page, blocks));
    }

    /** The day of publication the publishing system notes, as the line it would be on the page. */
    private static List<Paragraph> published(PageMetadata noted) {
        return noted.notes("PubDate")
                .map(note -> new Paragraph("发布日期：" + Space.trim(note.attr("content")), 0, HtmlElements.place(note)))
                .limit(1)
                .toList();
    }

    private static int tags(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            tags += at + 1 < html.length() && html.charAt(at + 1) != '/' ? 1 : 0;
        }
        return tags;
    }
}
