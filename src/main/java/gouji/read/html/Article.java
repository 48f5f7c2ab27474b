package gouji.read.html;

import gouji.read.document.Block;
import gouji.read.document.FormWords;
import gouji.read.document.Paragraph;
import gouji.read.document.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the report out of a web page: the smallest element that holds every heading and table of the form, widened as long
 * as what is added holds whole sentences, and with the title that stands before it. A link only tells where a heading is.
 */
final class Article {
    private static final int ENOUGH = 3;
    private static final int SENTENCE = 40;

    private final List<Block> blocks;
    private final List<Element> owners;
    private final FormWords words;
    private final @Nullable Element element;

    Article(List<Block> blocks, List<Element> owners, FormWords words) {
        this.blocks = blocks;
        this.owners = owners;
        this.words = words;
        this.element = find();
    }

    /** The element of the report, or null when too little of the form stands on the page. */
    @Nullable
    Element element() {
        return element;
    }

    /** The blocks of the report; all of the page when too little of the form stands on it. */
    List<Block> blocks(String title) {
        return element == null ? blocks : within(element, title);
    }

    private @Nullable Element find() {
        List<Element> anchors = IntStream.range(0, blocks.size())
                .filter(i -> words.isAnchor(blocks.get(i)) && !isLinked(owners.get(i)))
                .mapToObj(owners::get)
                .toList();
        return anchors.size() < ENOUGH ? null : widened(common(anchors));
    }

    private static boolean isLinked(Element element) {
        Element at = element;
        while (at != null && !(at.normalName().equals("a") && at.hasAttr("href"))) {
            at = at.parent();
        }
        return at != null;
    }

    private static Element common(List<Element> elements) {
        Element common = elements.get(0);
        for (Element element : elements) {
            while (!isWithin(element, common)) {
                common = Objects.requireNonNull(common.parent(), "elements of one page");
            }
        }
        return common;
    }

    static boolean isWithin(Element element, @Nullable Element box) {
        Element at = element;
        while (at != null && at != box) {
            at = at.parent();
        }
        return at == box;
    }

    /** A chapter may stand in a box of its own beside the others: sentences outside show that. */
    private Element widened(Element core) {
        Element widest = core;
        for (int i = 0; i < blocks.size(); i++) {
            if (isSentence(blocks.get(i))) {
                widest = common(List.of(widest, owners.get(i)));
            }
        }
        return widest;
    }

    private static boolean isSentence(Block block) {
        return block instanceof Paragraph paragraph
                && paragraph.text().length() >= SENTENCE
                && paragraph.text().indexOf('。') >= 0;
    }

    private List<Block> within(Element article, String title) {
        List<Block> kept = new ArrayList<>();
        Block titleBlock = null;
        for (int i = 0; i < blocks.size(); i++) {
            if (isWithin(owners.get(i), article) || !kept.isEmpty() && isReport(blocks.get(i), owners.get(i))) {
                kept.add(blocks.get(i));
            } else if (kept.isEmpty() && isTitle(blocks.get(i), title)) {
                titleBlock = blocks.get(i);
            }
        }
        if (titleBlock != null) {
            kept.add(0, titleBlock);
        }
        return kept;
    }

    /** Whether a link below the article leads to the report once more; others on the page lead anywhere. */
    private static boolean isReport(Block block, Element owner) {
        return block instanceof Picture picture
                && picture.attachment()
                && (owner.text().contains("报告") || owner.text().contains("年报"));
    }

    private static boolean isTitle(Block block, String title) {
        if (!(block instanceof Paragraph paragraph)) {
            return false;
        }

        return PageTitle.namesYear(paragraph.text()) && (paragraph.heading() > 0 || title.contains(paragraph.text()));
    }
}
