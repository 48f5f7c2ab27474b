/** The command {@code watch}. */
package gouji.cli.watch;
