package gouji.read.document;

/**
 * How much text of a file is read before it is refused: what is understood of a text costs many times its size.
 *
 * @param blocks paragraphs, tables and pictures
 * @param characters characters of all paragraphs and cells
 * @param length characters of one paragraph or cell
 * @param sentences marks that end a sentence or a part of one, in all paragraphs and cells
 * @param facts what is understood of one report: its cells, sentences, numbers and so on
 */
public record TextLimits(int blocks, int characters, int length, int sentences, int facts) {
    /** What a real report never comes near to. */
    public static final TextLimits DEFAULT = new TextLimits(10_000, 1_000_000, 50_000, 5_000, 5_000);
}
