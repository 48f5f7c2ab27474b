/** The reports of the year before, and what an earlier review found. */
package gouji.review.year;
