/** The units that have to report, whose report is whose, and who handed in. */
package gouji.review.roster;
