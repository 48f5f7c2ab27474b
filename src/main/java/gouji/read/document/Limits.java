package gouji.read.document;

/**
 * How much of a file is read before it is refused.
 *
 * @param fileBytes bytes of any file
 * @param textBytes bytes of a text, web page or JSON file
 * @param parts tags of a web page or lines of a text; each costs memory
 * @param depth levels of nested elements of a web page
 * @param columnSpan columns one cell may span; a wider one is cut to it
 * @param cells slots of all grids of one file
 * @param pdf what holds for PDF files alone
 */
public record Limits(long fileBytes, long textBytes, int parts, int depth, int columnSpan, int cells, PdfLimits pdf) {
    /** What a real report never comes near to. */
    public static final Limits DEFAULT = new Limits(20L << 20, 5L << 20, 100_000, 500, 200, 100_000, PdfLimits.DEFAULT);

    /** Limits whose part for PDF files is the usual one. */
    public Limits(long fileBytes, long textBytes, int parts, int depth, int columnSpan, int cells) {
        this(fileBytes, textBytes, parts, depth, columnSpan, cells, PdfLimits.DEFAULT);
    }
}
