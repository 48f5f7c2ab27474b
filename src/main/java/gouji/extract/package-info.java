/** A document to facts. Says what stands there, never whether it is right, and repairs no figure by arithmetic. */
package gouji.extract;
