package gouji.cli;

import gouji.model.Facts;
import gouji.write.FactsOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Writes the facts of every report to a file of its own, named after the report. */
final class FactFiles {
    private static final String ENDING = ".json";

    private final Path folder;
    private final Set<Path> written = new HashSet<>();
    private final UnaryOperator<String> mask;
    private final Map<String, Integer> names = new HashMap<>();

    FactFiles(Path folder, UnaryOperator<String> mask) {
        this.folder = folder;
        this.mask = mask;
    }

    void add(Facts facts) throws IOException {
        String source = facts.report().source();
        String name = source.substring(source.lastIndexOf('/') + 1);
        int times = names.merge(name, 1, Integer::sum);
        Path file = folder.resolve(name + (times == 1 ? "" : "-" + times) + ENDING);
        written.add(file);
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file));
                FactsOutput out = new FactsOutput(stream, mask)) {
            out.add(facts);
        }
    }

    /** Removes what an earlier run left, so that the folder holds the facts of this one alone. */
    void retain() throws IOException {
        List<Path> left;
        try (Stream<Path> all = Files.list(folder)) {
            left = all.filter(f -> f.toString().endsWith(ENDING) && !written.contains(f))
                    .toList();
        }
        for (Path file : left) {
            Files.delete(file);
        }
    }
}
