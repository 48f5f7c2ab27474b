/** What users read, in both languages, and the codes they write. Beside them only the sentences of {@code gouji.model.Trouble} stand in Java. */
@NullMarked
package gouji.message;

import org.jspecify.annotations.NullMarked;
