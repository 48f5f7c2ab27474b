/**
 * A review as an office runs it, whoever asks for it: from the paths of the reports to a folder of results and a round
 * that is kept. {@link gouji.office.OfficeReview} runs it; the command line and the desk only say what is wanted and show
 * what becomes of it. It knows neither options nor a terminal.
 */
@NullMarked
package gouji.office;

import org.jspecify.annotations.NullMarked;
