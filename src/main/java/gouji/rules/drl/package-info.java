/** The words of a DRL file, and the text written anew from them, which is all the engine ever gets. */
package gouji.rules.drl;
