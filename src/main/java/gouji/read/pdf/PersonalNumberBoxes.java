package gouji.read.pdf;

import gouji.redaction.Masking;
import java.util.ArrayList;
import java.util.List;

/** Where on a page numbers stand that identify a person, or what nobody can tell to be none. */
record PersonalNumberBoxes(List<Box> boxes) {
    static PersonalNumberBoxes none() {
        return new PersonalNumberBoxes(List.of());
    }

    /**
     * @param picture a page as the reader holds it
     * @param known where the reader found such numbers on the page as it is shown
     */
    static PersonalNumberBoxes of(PagePicture picture, List<Box> known) {
        List<Box> boxes = new ArrayList<>();
        PageMarks marks = picture.page().marks();
        known.forEach(box -> boxes.add(marks.view().turn(box)));
        marks.glyphs().stream().filter(Glyph::isLost).map(Glyph::box).forEach(boxes::add);
        picture.lines().forEach(line -> addNumbers(boxes, List.of(line), ""));
        addNumbers(boxes, picture.lines(), "");
        addNumbers(boxes, picture.lines(), " ");
        return new PersonalNumberBoxes(boxes);
    }

    /**
     * A number may go on in the next line.
     *
     * @param between what two lines are joined by
     */
    private static void addNumbers(List<Box> boxes, List<TextLine> lines, String between) {
        StringBuilder text = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        for (TextLine line : lines) {
            ends.add(text.append(line.text()).append(between).length());
        }
        for (Masking.Span span : Masking.hidden(text.toString())) {
            for (int i = 0; i < lines.size(); i++) {
                int begin = i == 0 ? 0 : ends.get(i - 1);
                if (span.start() < ends.get(i) && span.end() > begin) {
                    boxes.add(lines.get(i).box());
                }
            }
        }
    }

    /** Whether one of them reaches into a strip of the page. */
    boolean meet(PageStrip strip) {
        return boxes.stream().anyMatch(strip::meets);
    }
}
