/** What the user is told: results, messages, exit codes. */
package gouji.cli.terminal;
