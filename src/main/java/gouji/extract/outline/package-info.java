/** Title, chapters and topics. */
@NullMarked
package gouji.extract.outline;

import org.jspecify.annotations.NullMarked;
