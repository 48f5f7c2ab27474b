package gouji.check.intake;

import gouji.read.archive.ArchiveLimits;
import gouji.read.document.Limits;

/** How much of files and archives is read before they are refused. */
public record InputLimits(Limits document, ArchiveLimits archive) {
    public static final InputLimits DEFAULT = new InputLimits(Limits.DEFAULT, ArchiveLimits.DEFAULT);
}
