package gouji.review.roster;

/**
 * A report of another unit than the one it was handed in for.
 *
 * @param filedFor the unit its file, its folder or the user names, which has not handed in by it
 * @param of the unit whose report it is
 * @param source the report
 * @param copy whether that unit handed in a report itself; where it did not, this one stands for it
 * @param same whether it says the same as the report that unit handed in
 */
public record Misfiled(Unit filedFor, Unit of, String source, boolean copy, boolean same) {}
