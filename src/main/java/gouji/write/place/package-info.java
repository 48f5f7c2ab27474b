/** Where results come to stand: a file is whole or not there, a folder is swapped as one. No format is known here. */
@NullMarked
package gouji.write.place;

import org.jspecify.annotations.NullMarked;
