/**
 * Finds and masks numbers of persons. What must not be shown is decided here; that it is not shown is the matter of
 * each writer.
 */
package gouji.redaction;
