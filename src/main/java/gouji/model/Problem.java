package gouji.model;

/**
 * Something that kept the reader from reading a report, or part of it, with confidence.
 *
 * @param code one of the reasons of the README, such as empty, unsupported, table-picture
 * @param message what is wrong and what to do, in Chinese
 * @param place where
 */
@Listed("problems")
public record Problem(String code, String message, Place place) implements ReportFact {
    /** Code of the problem that the report is the form and nothing else. */
    public static final String BLANK_FORM = "blank-form";
    /** Code of the problem that the report is on a year the form did not exist in. */
    public static final String NOT_COVERED = "not-covered";
}
