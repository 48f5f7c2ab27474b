/** The command {@code extract}. */
package gouji.cli.extract;
