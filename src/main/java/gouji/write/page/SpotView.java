package gouji.write.page;

/**
 * One spot of a finding.
 *
 * @param label the spot in the words of the printed form
 * @param href anchor of the cell on the page, or null
 * @param place line or page in the source, or ""
 * @param before words of the sentence before the quotation
 * @param words the quotation, or ""
 * @param after words of the sentence after it
 */
public record SpotView(String label, String href, String place, String before, String words, String after) {}
