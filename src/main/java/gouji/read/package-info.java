/** Bytes to a document, by what they are and never by the name of the file. What the words mean is not known here. */
@NullMarked
package gouji.read;

import org.jspecify.annotations.NullMarked;
