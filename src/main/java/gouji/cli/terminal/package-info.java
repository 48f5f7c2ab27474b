/** What the user is told: results, messages, exit codes. */
@NullMarked
package gouji.cli.terminal;

import org.jspecify.annotations.NullMarked;
