/** What a rule may say: the allow-list, checked word by word. What is not allowed here is not compiled. */
@NullMarked
package gouji.rules.language;

import org.jspecify.annotations.NullMarked;
