/** The program: parse, call, exit code. Owns no reading and no rule. */
package gouji.cli;
