package gouji.write.page;

import org.jspecify.annotations.Nullable;

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
public record SpotView(
        @Nullable String label, @Nullable String href, String place, String before, String words, String after) {}
