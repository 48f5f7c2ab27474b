package gouji.desk.page;

import gouji.finding.Finding;
import gouji.model.Facts;
import gouji.model.Location;
import gouji.model.Section;
import gouji.model.Sentence;
import gouji.write.output.RunContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The prose of a report as it was read, the words findings are about marked. */
public record ProseView(List<Chapter> chapters) {
    public record Chapter(String heading, List<Paragraph> sentences) {}

    public record Paragraph(List<Piece> pieces, String place) {}

    /** @param finding number of the finding the words belong to, or 0 */
    public record Piece(String text, int finding) {}

    /** @param findings in the order they are numbered */
    static ProseView of(Facts facts, List<Finding> findings, RunContext run) {
        Map<String, String> headings = new LinkedHashMap<>();
        for (Section section : facts.sections()) {
            headings.putIfAbsent(section.code(), section.heading());
        }
        Map<String, List<Paragraph>> bySection = new LinkedHashMap<>();
        for (Sentence sentence : facts.sentences()) {
            bySection
                    .computeIfAbsent(sentence.section(), s -> new ArrayList<>())
                    .add(new Paragraph(pieces(sentence, findings, run), run.place(sentence.place())));
        }
        List<Chapter> chapters = new ArrayList<>();
        bySection.forEach((section, sentences) ->
                chapters.add(new Chapter(run.shown(headings.getOrDefault(section, "")), List.copyOf(sentences))));
        return new ProseView(List.copyOf(chapters));
    }

    private static List<Piece> pieces(Sentence sentence, List<Finding> findings, RunContext run) {
        for (int i = 0; i < findings.size(); i++) {
            for (Location where : findings.get(i).where()) {
                String quote = where.table() == null ? Objects.requireNonNullElse(where.quote(), "") : "";
                boolean here = sentence.place().equals(where.place()) && sentence.says(quote);
                if (here && !quote.isBlank()) {
                    int at = sentence.text().indexOf(quote);
                    return List.of(
                            new Piece(run.shown(sentence.text().substring(0, at)), 0),
                            new Piece(run.shown(quote), i + 1),
                            new Piece(run.shown(sentence.text().substring(at + quote.length())), 0));
                }
            }
        }
        return List.of(new Piece(run.shown(sentence.text()), 0));
    }
}
