package gouji.extract.prose;

import gouji.extract.outline.Outline;
import gouji.extract.outline.Outline.Mark;
import gouji.extract.outline.OutlineLine;
import gouji.message.Codes;
import gouji.model.Container;
import gouji.model.Place;
import gouji.model.Section;
import gouji.model.Sentence;
import gouji.model.Topic;
import gouji.text.Enumerator;
import gouji.text.Space;
import gouji.text.Years;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads chapters, topics and sentences off an outlined document. */
public final class ProseReader {
    private static final String FULL_STOPS = "。！？!?\n";
    private static final String SEMICOLONS = "；;";

    private final ParagraphCollector stretches;

    public ProseReader(ParagraphCollector stretches) {
        this.stretches = stretches;
    }

    public Prose read(Outline outline, Container container) {
        List<ProseParagraph> paragraphs = stretches.of(outline, container);
        return new Prose(sections(outline, paragraphs), topics(outline, paragraphs), passages(outline, paragraphs));
    }

    private static List<Section> sections(Outline outline, List<ProseParagraph> paragraphs) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < outline.chapters().size(); i++) {
            Mark mark = outline.chapters().get(i);
            int chapter = i;
            // A heading of its own within a chapter takes nothing away from the chapter.
            String text = paragraphs.stream()
                    .filter(p -> mark.code().isEmpty()
                            ? p.chapter() == chapter
                            : p.section().equals(mark.code()))
                    .map(ProseParagraph::text)
                    .collect(Collectors.joining("\n"));
            OutlineLine piece = outline.pieces().get(mark.piece());
            String style = Codes.of(Enumerator.of(piece.text()).style());
            sections.add(new Section(mark.code(), mark.number(), mark.heading(), i + 1, text, style, piece.place()));
        }
        return sections;
    }

    private static List<Topic> topics(Outline outline, List<ProseParagraph> paragraphs) {
        List<Topic> topics = new ArrayList<>();
        for (int i = 0; i < outline.topics().size(); i++) {
            Mark mark = outline.topics().get(i);
            int last = i;
            while (last + 1 < outline.topics().size()
                    && sameHeading(mark, outline.topics().get(last + 1))) {
                last++;
            }
            int under = last;
            int length = paragraphs.stream()
                    .filter(p -> p.topic() == under)
                    .mapToInt(p -> Space.length(p.text()))
                    .sum();
            Place place = outline.pieces().get(mark.piece()).place();
            topics.add(new Topic(mark.code(), mark.heading(), mark.merged(), length, place));
        }
        return topics;
    }

    private static boolean sameHeading(Mark one, Mark next) {
        return one.piece() == next.piece() && one.start() == next.start();
    }

    private static List<Passage> passages(Outline outline, List<ProseParagraph> paragraphs) {
        List<Passage> passages = new ArrayList<>();
        int order = 0;
        for (ProseParagraph paragraph : paragraphs) {
            String text = paragraph.text();
            for (int from = 0; from < text.length(); ) {
                int to = end(text, from, FULL_STOPS);
                Passage passage = passage(outline, paragraph, from, to, order);
                if (!passage.sentences().isEmpty()) {
                    passages.add(passage);
                    order += passage.sentences().size();
                }
                from = to + 1;
            }
        }
        return passages;
    }

    private static Passage passage(Outline outline, ProseParagraph paragraph, int from, int to, int order) {
        String text = paragraph.text().substring(from, to);
        String topic = paragraph.topic() < 0
                ? ""
                : outline.topics().get(paragraph.topic()).code();
        List<Sentence> sentences = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = end(text, start, SEMICOLONS);
            String words = text.substring(start, end).strip();
            if (!words.isEmpty()) {
                int number = order + sentences.size() + 1;
                sentences.add(
                        new Sentence(number, paragraph.section(), topic, words, Years.in(words), paragraph.place()));
                starts.add(start);
            }
            start = end + 1;
        }
        return new Passage(sentences, starts, text, paragraph.text(), from);
    }

    private static int end(String text, int from, String marks) {
        int end = from;
        while (end < text.length() && marks.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
