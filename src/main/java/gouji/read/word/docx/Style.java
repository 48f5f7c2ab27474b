package gouji.read.word.docx;

import gouji.read.document.Colour;
import org.jspecify.annotations.Nullable;

/**
 * A style as its file defines it; what it leaves to the style it is based on is null.
 *
 * @param name its name, such as "heading 1"
 * @param basedOn id of the style it is based on, or null
 * @param outline outline level from 0
 * @param list id of the list it numbers paragraphs by
 * @param level level of that list from 0
 * @param hidden whether its text is hidden
 * @param struck whether its text is struck out
 * @param colour that of its text
 * @param ground what its text is painted on
 * @param paints whether it paints cells of tables
 */
record Style(
        String name,
        @Nullable String basedOn,
        @Nullable Integer outline,
        @Nullable String list,
        @Nullable Integer level,
        @Nullable Boolean hidden,
        @Nullable Boolean struck,
        @Nullable Colour colour,
        @Nullable BackgroundColour ground,
        @Nullable Boolean paints) {}
