/**
 * Reads what a library reads that can neither be stopped nor bounded, in a process that can be killed. Decides
 * nothing itself.
 */
@NullMarked
package gouji.read.worker;

import org.jspecify.annotations.NullMarked;
