package gouji.finding;

/** A finding that stays visible and no longer counts, and the decision that says so. */
public record Waived(Finding finding, Waiver waiver) {}
