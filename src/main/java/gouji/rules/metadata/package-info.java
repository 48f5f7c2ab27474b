/** What the annotations of a rule say. Conditions and consequences are not looked at. */
package gouji.rules.metadata;
