package gouji.read.word;

/** A piece of a Word document in reading order, before its tables are laid out. */
public sealed interface Part permits Line, Drawing, WordTable, Included {
    /** Number of the paragraph it begins with, counted from 1 through the whole document. */
    int paragraph();
}
