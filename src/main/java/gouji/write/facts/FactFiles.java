package gouji.write.facts;

import gouji.model.Facts;
import gouji.write.place.FolderFiles;
import gouji.write.place.OutputTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Writes the facts of every report to a file of its own, named after the report. */
public final class FactFiles {
    private final FolderFiles files;
    private final Opening opening;
    private final UnaryOperator<String> mask;

    /** Opens a file to be written. */
    public interface Opening {
        OutputTarget open(Path file) throws IOException;
    }

    public FactFiles(Path folder, Opening opening, UnaryOperator<String> mask) throws IOException {
        this.files = new FolderFiles(folder, ".json");
        this.opening = opening;
        this.mask = mask;
    }

    public void add(Facts facts) throws IOException {
        String source = facts.report().source();
        Path file = files.next(mask.apply(source.substring(source.lastIndexOf('/') + 1)));
        try (OutputTarget target = opening.open(file)) {
            try (FactsOutput out = new FactsOutput(target.stream(), mask)) {
                out.add(facts);
            }
            target.commit();
        }
    }
}
