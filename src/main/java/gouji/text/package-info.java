/**
 * What text is: white space, numerals, enumerators, radicals, wordings, years. All that is read becomes regular here, once,
 * where a paragraph or a cell of a grid is made; no other room of a report's way has a meaning of space of its own. It knows
 * no other room.
 */
@NullMarked
package gouji.text;

import org.jspecify.annotations.NullMarked;
