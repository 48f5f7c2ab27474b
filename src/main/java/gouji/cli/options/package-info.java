/** Options several commands have. */
package gouji.cli.options;
