package gouji.read.word.rtf;

import gouji.read.document.Limits;
import gouji.read.word.Counters;
import gouji.read.word.NestedTables;
import gouji.read.word.RowShape;
import gouji.read.word.StoryPart;
import gouji.read.word.WordParagraph;
import gouji.text.Space;
import java.util.ArrayList;
import java.util.List;

/** A text that runs on by itself, the body or the text of a shape: the paragraph under way and the tables around it. */
final class RtfFlow {
    private final NestedTables nesting;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder label = new StringBuilder();
    private final List<StoryPart> beside = new ArrayList<>();

    RtfFlow(Limits limits) {
        this.nesting = new NestedTables(limits);
    }

    void add(String words, boolean isLabel) {
        (isLabel ? label : text).append(words);
    }

    /** Adds what is anchored in the paragraph under way. */
    void beside(List<StoryPart> parts) {
        beside.addAll(parts);
    }

    boolean isBlank() {
        return Space.isBlank(text.toString()) && label.length() == 0;
    }

    /** The level a paragraph without a level of its own stands in. */
    int level(int told) {
        return told == 0 && nesting.isInRow() ? 1 : told;
    }

    int deepest() {
        return nesting.deepest();
    }

    /** @param gone whether a tracked change took out its end */
    void endParagraph(int level, int heading, boolean gone, int number) {
        String words = Counters.labelled(shown(Space.trim(label.toString())), text.toString());
        nesting.line(level, new WordParagraph(words, heading, number), gone);
        beside.forEach(p -> nesting.add(level, p));
        text.setLength(0);
        label.setLength(0);
        beside.clear();
    }

    void endCell(int level, int heading, int number) {
        endParagraph(level, heading, false, number);
        nesting.endCell(level, number);
    }

    void endRow(int level, RowShape shape, boolean gone, int number) {
        nesting.endRow(level, shape, gone, number);
    }

    List<StoryPart> parts() {
        return nesting.parts();
    }

    /** A label without a number is a bullet, and so is the letter Word draws a hollow one with. */
    private static String shown(String label) {
        boolean numbered = label.codePoints()
                .anyMatch(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER);
        return numbered && !label.equals("o") ? label : "";
    }
}
