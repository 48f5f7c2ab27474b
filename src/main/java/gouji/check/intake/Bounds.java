package gouji.check.intake;

import gouji.read.archive.ArchiveLimits;
import gouji.read.document.Limits;

/** How much of files and archives is read before they are refused. */
public record Bounds(Limits document, ArchiveLimits archive) {
    public static final Bounds DEFAULT = new Bounds(Limits.DEFAULT, ArchiveLimits.DEFAULT);
}
