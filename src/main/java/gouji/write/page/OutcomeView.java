package gouji.write.page;

/**
 * How one rule came out.
 *
 * @param rule its id
 * @param title what it checks
 * @param outcome code of the outcome
 * @param outcomeName its name
 * @param missing what it could not read, or ""
 */
public record OutcomeView(String rule, String title, String outcome, String outcomeName, String missing) {}
