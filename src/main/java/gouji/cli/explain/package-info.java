/** The command {@code explain}. */
package gouji.cli.explain;
