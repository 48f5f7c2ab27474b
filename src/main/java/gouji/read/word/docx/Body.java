package gouji.read.word.docx;

import gouji.read.document.Block;
import gouji.read.document.Colour;
import gouji.read.document.Limits;
import gouji.read.word.Counters;
import gouji.read.word.Drawing;
import gouji.read.word.EmbeddedDocument;
import gouji.read.word.Fields;
import gouji.read.word.ParagraphCounter;
import gouji.read.word.Story;
import gouji.read.word.WordParagraph;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Walks the text of a document: paragraphs, tables, text boxes and included documents, as they are shown. */
final class Body {
    final XmlElements xml;
    final Styles styles;
    final Fields fields = new Fields();
    final Limits limits;
    /** What the paragraphs under way are painted on. */
    BackgroundColour ground = BackgroundColour.WHITE;
    /** How deep in tables they stand. */
    int tables;
    /** Whether something is drawn that may lie behind words. */
    boolean drawn;

    private final WordFile file;
    private final Lists lists;
    private final Function<byte[], List<Block>> included;
    final ParagraphCounter paragraphs;

    /** @param included reads a document inside the document */
    Body(WordFile file, Limits limits, Function<byte[], List<Block>> included) {
        this.file = file;
        this.limits = limits;
        this.included = included;
        this.paragraphs = new ParagraphCounter(limits);
        this.styles = new Styles(file.part("styles"));
        this.lists = new Lists(file.part("numbering"));
        this.xml = file.document();
    }

    /** The text of the document. */
    Story read() {
        Story story = new Story();
        while (xml.child()) {
            switch (xml.name()) {
                case "background", "bgPict" -> {
                    ground = new BackgroundColour(Colour.of(xml.attribute("color")));
                    xml.skip();
                }
                case "body" -> blocks(story);
                default -> xml.skip();
            }
        }
        return story;
    }

    /** The comments and tracked changes of the text read so far. */
    RevisionCounter markup() {
        return xml.markup();
    }

    /** Reads paragraphs and tables to the end of the current element. */
    void blocks(Story story) {
        while (xml.child()) {
            block(story);
        }
    }

    /** Reads the current element when it is a paragraph or table, or holds some. */
    void block(Story story) {
        switch (xml.name()) {
            case "p" -> paragraph(story);
            case "tbl" -> story.add(new TableWalk(this).read());
            case "altChunk" -> include(story);
            default -> Walk.pass(xml, () -> blocks(story));
        }
    }

    private void paragraph(Story story) {
        int number = paragraphs.next();
        ParagraphWalk walk = new ParagraphWalk(this);
        walk.read();
        ParagraphFormat format = walk.format();
        String text = Counters.labelled(label(format), walk.text());
        int heading = styles.heading(format.style, format.outline);
        story.line(new WordParagraph(text, heading, number), format.mark.deleted);
        story.addAll(walk.beside());
        fields.endParagraph();
    }

    private String label(ParagraphFormat format) {
        if (format.label != null) {
            return format.label;
        }
        String list = format.list == null ? styles.list(format.style) : format.list;
        Integer level = format.level == null ? styles.level(format.style) : format.level;
        return list == null ? "" : lists.next(list, level == null ? lists.level(list, format.style) : level);
    }

    /** Reads text boxes and images anywhere inside the current element. */
    void drawing(Story beside) {
        drawn = true;
        while (xml.child()) {
            switch (xml.name()) {
                case "txbxContent" -> box(beside);
                case "blip" -> picture(beside, xml.attribute("embed"), xml.attribute("link"));
                case "imagedata" -> picture(beside, xml.attribute("id"), xml.attribute("src"));
                case "chart", "relIds" -> picture(beside, xml.attribute("id"), null);
                case "AlternateContent" -> Walk.pass(xml, () -> drawing(beside));
                default -> drawing(beside);
            }
        }
    }

    /** What a text box is painted on its shape tells, and those around it. */
    private void box(Story beside) {
        BackgroundColour around = ground;
        ground = BackgroundColour.UNKNOWN;
        blocks(beside);
        ground = around;
    }

    private void picture(Story beside, String relation, @Nullable String otherwise) {
        String known = relation == null ? otherwise : relation;
        String target = file.target(known);
        beside.add(new Drawing(target.isEmpty() ? String.valueOf(known) : target, paragraphs.last()));
        drawing(beside);
    }

    private void include(Story story) {
        String relation = xml.attribute("id");
        xml.skip();
        file.included(relation)
                .map(included)
                .ifPresent(blocks -> story.add(new EmbeddedDocument(blocks, paragraphs.last())));
    }
}
