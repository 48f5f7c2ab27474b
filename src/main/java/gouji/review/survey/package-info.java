/** What the reports of one review say of each other, as facts beside each. */
package gouji.review.survey;
