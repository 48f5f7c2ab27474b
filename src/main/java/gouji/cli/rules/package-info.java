/** The commands {@code rules …}. */
package gouji.cli.rules;
