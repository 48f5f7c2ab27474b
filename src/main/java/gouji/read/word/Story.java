package gouji.read.word;

import java.util.ArrayList;
import java.util.List;

/** Collects the parts of a text that runs on by itself: the body, a cell, a text box. */
public final class Story {
    private final List<Part> parts = new ArrayList<>();
    private Line open;

    /**
     * Adds a paragraph.
     *
     * @param runsOn whether its end was deleted, so that the next paragraph is part of it
     */
    public void line(Line line, boolean runsOn) {
        Line whole = open == null ? line : new Line(open.text() + line.text(), open.heading(), open.paragraph());
        open = runsOn ? whole : null;
        if (!runsOn) {
            parts.add(whole);
        }
    }

    public void add(Part part) {
        close();
        parts.add(part);
    }

    public void addAll(Story other) {
        other.parts().forEach(this::add);
    }

    public List<Part> parts() {
        close();
        return parts;
    }

    private void close() {
        if (open != null) {
            parts.add(open);
            open = null;
        }
    }
}
