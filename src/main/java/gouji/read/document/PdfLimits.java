package gouji.read.document;

/**
 * How much of a PDF is read before it is refused.
 *
 * @param inflatedBytes bytes all its compressed parts come to
 * @param pages its pages
 * @param operators operators and glyphs of all its pages
 * @param rules lines on one page
 * @param pixels size of the largest page of which pictures are taken
 * @param excerpts pictures taken for one report
 */
public record PdfLimits(long inflatedBytes, int pages, int operators, int rules, int pixels, int excerpts) {
    /** What a real report never comes near to. */
    public static final PdfLimits DEFAULT = new PdfLimits(128L << 20, 60, 300_000, 20_000, 6_000_000, 12);
}
