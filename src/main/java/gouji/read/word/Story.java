package gouji.read.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a text that runs on by itself: the body, a cell, a text box. */
public final class Story {
    private final List<StoryPart> parts = new ArrayList<>();
    private @Nullable WordParagraph open;

    /**
     * Adds a paragraph.
     *
     * @param runsOn whether its end was deleted, so that the next paragraph is part of it
     */
    public void line(WordParagraph line, boolean runsOn) {
        WordParagraph whole =
                open == null ? line : new WordParagraph(open.text() + line.text(), open.heading(), open.paragraph());
        open = runsOn ? whole : null;
        if (!runsOn) {
            parts.add(whole);
        }
    }

    public void add(StoryPart part) {
        close();
        parts.add(part);
    }

    public void addAll(Story other) {
        other.parts().forEach(this::add);
    }

    public List<StoryPart> parts() {
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
