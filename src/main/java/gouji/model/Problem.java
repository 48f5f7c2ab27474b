package gouji.model;

/**
 * Something that kept the reader from reading a report, or part of it, with confidence.
 *
 * @param code the code of a {@link Trouble}, such as empty, unsupported, table-picture
 * @param message what is wrong and what to do, in Chinese
 * @param place where
 */
@FactListName("problems")
public record Problem(String code, String message, Place place) implements ReportFact {}
