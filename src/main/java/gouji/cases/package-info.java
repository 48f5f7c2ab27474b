/** The cases beside the rules, and how well they notice mistakes. */
package gouji.cases;
