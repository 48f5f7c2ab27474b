package gouji.extract.prose;

import gouji.extract.outline.Outline;
import gouji.extract.outline.Outline.Mark;
import gouji.extract.outline.OutlineLine;
import gouji.model.Container;
import gouji.text.Enumerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects the paragraphs of a report under their headings; what belongs to a table or the web page is left out. */
public final class ParagraphCollector {
    private static final int SHORTEST_WRAPPED = 18;
    private static final Set<Container> WRAPPING = Set.of(Container.TEXT, Container.PDF);
    private static final String ENDS = "。；：！？;:!?";
    /** What is left of a sentence on its last line: it goes with the line above. */
    private static final Pattern CLOSING = Pattern.compile("[）)》”’〕】]+[。；，]?");

    private final ProseFilter filter;

    public ParagraphCollector(ProseFilter filter) {
        this.filter = filter;
    }

    List<ProseParagraph> of(Outline outline, Container container) {
        List<ProseParagraph> stretches = new ArrayList<>();
        int chapter = -1;
        String section = "";
        int topic = -1;
        for (int i = outline.title() + 1; i < outline.pieces().size(); i++) {
            OutlineLine piece = outline.pieces().get(i);
            if (filter.endsReport(piece, section)) {
                break;
            }
            int from = 0;
            if (chapter + 1 < outline.chapters().size()
                    && outline.chapters().get(chapter + 1).piece() == i) {
                Mark mark = outline.chapters().get(++chapter);
                from = mark.rest();
                topic = mark.code().isEmpty() ? topic : -1;
                section = mark.code().isEmpty() ? section : mark.code();
            }
            List<Mark> topics = outline.topics();
            for (int t = 0; t < topics.size(); t++) {
                Mark mark = topics.get(t);
                if (mark.piece() == i) {
                    add(
                            stretches,
                            stretch(piece, chapter, section, topic, from, Math.max(from, mark.start())),
                            container);
                    from = Math.max(from, mark.rest());
                    topic = t;
                }
            }
            add(
                    stretches,
                    stretch(piece, chapter, section, topic, from, piece.text().length()),
                    container);
        }
        return stretches;
    }

    private ProseParagraph stretch(OutlineLine piece, int chapter, String section, int topic, int from, int to) {
        String text = piece.text().substring(from, to).strip();
        Integer line = piece.place().line();
        boolean prose = !text.isEmpty() && (CLOSING.matcher(text).matches() || filter.isProse(piece, text, section));
        return new ProseParagraph(chapter, section, topic, prose ? text : "", piece.place(), line == null ? 0 : line);
    }

    private static void add(List<ProseParagraph> stretches, ProseParagraph next, Container container) {
        if (next.text().isEmpty()) {
            return;
        }
        int last = stretches.size() - 1;
        if (last >= 0 && WRAPPING.contains(container) && wrapped(stretches.get(last), next)) {
            stretches.set(last, stretches.get(last).with(next));
        } else {
            stretches.add(next);
        }
    }

    private static boolean wrapped(ProseParagraph one, ProseParagraph next) {
        return one.under(next)
                && one.text().length() >= SHORTEST_WRAPPED
                && ENDS.indexOf(one.text().charAt(one.text().length() - 1)) < 0
                && next.lastLine() == one.lastLine() + 1
                && (Enumerator.of(next.text()).style() == Enumerator.Style.NONE
                        || isNumberCut(one.text(), next.text()));
    }

    /** The figures of a number that was cut are no enumerator: 1390 and 01、. */
    private static boolean isNumberCut(String one, String next) {
        return Character.isDigit(one.charAt(one.length() - 1)) && Character.isDigit(next.charAt(0));
    }
}
