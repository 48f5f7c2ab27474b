package gouji.read.archive;

/**
 * How much of an archive is unpacked before the rest of it is refused.
 *
 * @param entries files in one archive
 * @param nesting archives inside each other
 * @param bytes unpacked bytes of one archive
 */
public record ArchiveLimits(int entries, int nesting, long bytes) {
    /** What a batch of reports never comes near to. */
    public static final ArchiveLimits DEFAULT = new ArchiveLimits(50_000, 3, 8L << 30);
}
