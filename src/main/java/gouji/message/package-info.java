/** What users read, in both languages, and the codes they write. No sentence for users stands anywhere else. */
@NullMarked
package gouji.message;

import org.jspecify.annotations.NullMarked;
