package gouji.read.word;

/** A piece of a Word document in reading order, before its tables are laid out. */
public sealed interface StoryPart permits WordParagraph, Drawing, WordTable, EmbeddedDocument {
    /** Number of the paragraph it begins with, counted from 1 through the whole document. */
    int paragraph();
}
