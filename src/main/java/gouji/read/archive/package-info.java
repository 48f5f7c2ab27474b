/** Packed folders: which entries an archive has, under what names, within what limits. What an entry says is not read here. */
@NullMarked
package gouji.read.archive;

import org.jspecify.annotations.NullMarked;
