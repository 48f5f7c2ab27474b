/** The program: parse, call, exit code. Owns no reading and no rule. */
@NullMarked
package gouji.cli;

import org.jspecify.annotations.NullMarked;
