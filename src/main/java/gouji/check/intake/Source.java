package gouji.check.intake;

/** Where the facts of a file come from: reading it, or a memory of having read it. */
@FunctionalInterface
public interface Source {
    /** Takes a file; if it lies in an archive, the archive is released. */
    Intake.Taken take(Input input);
}
