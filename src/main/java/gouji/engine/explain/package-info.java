/** Why a rule found something in a report, or why it did not. */
package gouji.engine.explain;
