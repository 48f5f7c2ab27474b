/** What loads and will still trouble readers and authors of rules. Nothing found here keeps rules from loading. */
@NullMarked
package gouji.rules.lint;

import org.jspecify.annotations.NullMarked;
