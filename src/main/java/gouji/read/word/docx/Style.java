package gouji.read.word.docx;

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
 */
record Style(
        String name, String basedOn, Integer outline, String list, Integer level, Boolean hidden, Boolean struck) {}
