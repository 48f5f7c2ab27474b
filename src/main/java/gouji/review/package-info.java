/** Many reports: all are read, then each is judged amid the others. */
@NullMarked
package gouji.review;

import org.jspecify.annotations.NullMarked;
