/** The words of the outputs, in both languages. No sentence of an output stands anywhere else. */
@NullMarked
package gouji.write.words;

import org.jspecify.annotations.NullMarked;
