package gouji.read.document;

import java.time.Duration;

/**
 * How much of a file is read before it is refused.
 *
 * @param fileBytes bytes of any file
 * @param textBytes bytes of a text, web page or JSON file
 * @param parts tags of a web page, lines of a text or paragraphs of a Word document; each costs memory
 * @param depth levels of nested elements of a web page
 * @param columnSpan columns one cell may span; a wider one is cut to it
 * @param cells slots of all grids of one file
 * @param partBytes unzipped bytes of one part of a zipped document that is kept in memory
 * @param streamBytes unzipped bytes of one part that is read in passing and not kept
 * @param ratio how many times its zipped size a part may grow to, once it is larger than a megabyte
 * @param time how long the processor may be at work on one file; what else the machine does meanwhile does not count
 * @param memory bytes the library that reads one file may take
 * @param text what holds for the words of any file
 * @param pdf what holds for PDF files alone
 */
public record Limits(
        long fileBytes,
        long textBytes,
        int parts,
        int depth,
        int columnSpan,
        int cells,
        long partBytes,
        long streamBytes,
        int ratio,
        Duration time,
        long memory,
        TextLimits text,
        PdfLimits pdf) {
    /** What a real report never comes near to. */
    public static final Limits DEFAULT = new Limits(
            20L << 20,
            5L << 20,
            100_000,
            500,
            200,
            100_000,
            32L << 20,
            512L << 20,
            100,
            Duration.ofSeconds(5),
            192L << 20,
            TextLimits.DEFAULT,
            PdfLimits.DEFAULT);
}
