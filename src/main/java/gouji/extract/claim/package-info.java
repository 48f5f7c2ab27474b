/** What sentences state about figures of the form, by the phrases of the rule book. */
package gouji.extract.claim;
