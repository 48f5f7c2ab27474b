/** Findings, outcomes, grading and the verdict. What a rule book is and how rules run is not known here. */
package gouji.finding;
