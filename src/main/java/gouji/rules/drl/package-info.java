/** The words of a DRL file, and the text written anew from them, which is all the engine ever gets. */
@NullMarked
package gouji.rules.drl;

import org.jspecify.annotations.NullMarked;
