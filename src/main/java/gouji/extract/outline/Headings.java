package gouji.extract.outline;

import gouji.extract.outline.Outline.Mark;
import gouji.form.Form;
import gouji.read.document.Document;
import java.util.Collection;
import java.util.List;

/** Divides a document into the chapters and topics of the form. Made once for all editions, used for every report. */
public final class Headings {
    private static final String TOPICAL = "overview";

    private final Chapters chapters;
    private final Topics topics;
    private final Titles titles;

    public Headings(Collection<Form> forms, TableWords tableWords, Titles titles) {
        TopicWords words = new TopicWords(forms);
        chapters = new Chapters(forms, tableWords, words);
        topics = new Topics(words);
        this.titles = titles;
    }

    public Outline outline(Document document) {
        List<OutlineLine> pieces = OutlineLine.of(document);
        int title = titles.find(pieces);
        List<Mark> marks = chapters.find(pieces, title + 1);
        return new Outline(pieces, title, marks, topicsOf(pieces, marks));
    }

    private List<Mark> topicsOf(List<OutlineLine> pieces, List<Mark> marks) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).code().equals(TOPICAL)) {
                return topics.find(pieces, marks.get(i).piece() + 1, nextKnown(pieces, marks, i));
            }
        }
        return List.of();
    }

    private static int nextKnown(List<OutlineLine> pieces, List<Mark> marks, int from) {
        return marks.subList(from + 1, marks.size()).stream()
                .filter(m -> !m.code().isEmpty())
                .findFirst()
                .map(Mark::piece)
                .orElse(pieces.size());
    }
}
