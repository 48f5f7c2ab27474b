/** The command {@code check}. */
package gouji.cli.check;
