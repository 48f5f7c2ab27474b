package gouji.review.store;

import gouji.finding.Round;

/**
 * A round that came to its end.
 *
 * @param id its number in the store
 * @param run the review that is its content
 */
public record KeptRound(long id, long run, Round round) {}
