package gouji.finding;

import java.time.LocalDate;
import java.util.List;

/**
 * A letter as the office remembers it.
 *
 * @param unit whom it was written to
 * @param kind what it asks for, as a code such as {@code return}
 * @param bytes hashes of the reports of the unit it was about, or "" when there was none
 * @param matters fingerprints of the findings in it, or codes of what else it is about
 * @param day the day it is dated
 */
public record PastLetter(String unit, String kind, String bytes, List<String> matters, LocalDate day) {}
