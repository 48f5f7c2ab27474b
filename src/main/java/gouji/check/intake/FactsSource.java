package gouji.check.intake;

/** Where the facts of a file come from: reading it, or a memory of having read it. */
@FunctionalInterface
public interface FactsSource {
    /** Takes a file; if it lies in an archive, the archive is released. */
    ReportLoader.Loaded load(Input input);
}
