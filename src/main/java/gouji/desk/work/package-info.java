/**
 * The review of an office as it stands: what was handed in lies in a working folder, is read and judged as it comes, and
 * is shown from one state everybody sees. It owns no rule, no reading, and nothing that is not in the folder or the store.
 */
@NullMarked
package gouji.desk.work;

import org.jspecify.annotations.NullMarked;
