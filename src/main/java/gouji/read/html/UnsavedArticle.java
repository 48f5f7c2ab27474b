package gouji.read.html;

import gouji.model.Problem;
import gouji.model.Trouble;
import gouji.read.document.Block;
import gouji.read.document.Grid;
import gouji.read.document.Paragraph;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells a page whose words come from elsewhere, by a script or in a frame, and were not saved with it. */
final class UnsavedArticle {
    /** The words of a report are many times as many; a page's own title and menu are fewer. */
    private static final int FEW = 200;

    private static final int LONGEST_NAME = 80;

    private UnsavedArticle() {}

    static List<Problem> problems(Document page, List<Block> blocks) {
        boolean words = blocks.stream().anyMatch(Grid.class::isInstance) || length(blocks) >= FEW;
        if (words) {
            return List.of();
        }
        Element frame = page.selectFirst("iframe[src], frame[src]");
        if (frame != null) {
            String source = frame.attr("src");
            return List.of(Trouble.FRAMED.problem(source.substring(0, Math.min(LONGEST_NAME, source.length()))));
        }
        return page.selectFirst("script") == null ? List.of() : List.of(Trouble.SCRIPTED.problem());
    }

    private static int length(List<Block> blocks) {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .mapToInt(block -> ((Paragraph) block).text().length())
                .sum();
    }
}
