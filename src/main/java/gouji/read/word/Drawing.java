package gouji.read.word;

/** An image, chart or embedded object: it may hide a table. */
public record Drawing(String reference, int paragraph) implements StoryPart {}
