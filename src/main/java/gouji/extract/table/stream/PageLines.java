package gouji.extract.table.stream;

import gouji.model.Container;
import gouji.read.document.Block;
import gouji.read.document.Document;
import gouji.read.document.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The numbers of pages in plain text without page breaks: one between lines of prose shows what the pages near it have. */
final class PageLines {
    private static final int PROSE = 15;
    /** The tables of the form take up so many pages at most. */
    private static final int NEAR = 4;

    private PageLines() {}

    /** The numbers the pages with tables may have; none where no line between others is a number. */
    static Set<String> next(Document document) {
        Set<String> near = new HashSet<>();
        List<Block> blocks = document.blocks();
        for (int i = 1; i + 1 < blocks.size() && document.container() == Container.TEXT; i++) {
            if (isNumber(blocks.get(i)) && isProse(blocks.get(i - 1)) && isProse(blocks.get(i + 1))) {
                int number = Integer.parseInt(((Paragraph) blocks.get(i)).text());
                for (int page = Math.max(1, number - NEAR); page <= number + NEAR; page++) {
                    near.add(String.valueOf(page));
                }
            }
        }
        return near;
    }

    private static boolean isNumber(Block block) {
        return block instanceof Paragraph line && line.text().matches("[1-9]\\d?");
    }

    private static boolean isProse(Block block) {
        return block instanceof Paragraph line && line.text().length() >= PROSE;
    }
}
