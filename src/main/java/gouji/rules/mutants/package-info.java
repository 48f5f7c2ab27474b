/** Rules with one small mistake put in, to see whether a case notices. They are never run on reports of users. */
@NullMarked
package gouji.rules.mutants;

import org.jspecify.annotations.NullMarked;
