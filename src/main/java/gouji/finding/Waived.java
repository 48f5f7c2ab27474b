package gouji.finding;

/** A finding that stays visible and does not count, and the decision that says so. */
public record Waived(Finding finding, Decision decision) {}
