/** What every reader makes: blocks, grids, places, problems and limits. */
@NullMarked
package gouji.read.document;

import org.jspecify.annotations.NullMarked;
