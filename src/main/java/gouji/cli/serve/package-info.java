/** The command that opens the desk in the browser; what is shown and done there is of {@code gouji.desk}. */
@NullMarked
package gouji.cli.serve;

import org.jspecify.annotations.NullMarked;
