/**
 * The rule book as it is read: rules, settings, lists, put together. Nothing is compiled here, and no type of
 * Drools is known.
 */
@NullMarked
package gouji.rules;

import org.jspecify.annotations.NullMarked;
