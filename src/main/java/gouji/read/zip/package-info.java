/** The parts of an office file, inflated within limits, and who wrote it. No archive of reports is opened here. */
@NullMarked
package gouji.read.zip;

import org.jspecify.annotations.NullMarked;
