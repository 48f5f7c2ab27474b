/** The commands {@code review} and {@code history}. */
package gouji.cli.review;
