package gouji.check;

import gouji.extract.TwoYears;
import gouji.json.FactsJson;
import gouji.json.Json;
import gouji.model.Earlier;
import gouji.model.Facts;
import gouji.model.Report;
import gouji.write.Summary.Skipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The reports of the years before, found by unit and year. They wait in a folder of their own, so that the memory a
 * review takes does not grow with them. After {@link #read} it may be used by several threads.
 */
public final class LastYear implements AutoCloseable {
    private final Path folder;
    private final Map<Integer, List<Kept>> byYear = new HashMap<>();
    private final List<Skipped> strangers = new ArrayList<>();
    private int count;

    /** A report that waits in a file. */
    private record Kept(UnitName unit, String sha256, Path file) {}

    private LastYear(Path folder) {
        this.folder = folder;
    }

    /** Reads every report of the inputs, on several threads. */
    public static LastYear read(Intake intake, Iterator<Input> inputs, int jobs) throws IOException {
        LastYear years = new LastYear(Files.createTempDirectory("gouji"));
        new InOrder(jobs).run(inputs, intake::take, taken -> {
            for (Facts facts : taken.reports()) {
                years.keep(facts);
            }
        });
        return years;
    }

    private void keep(Facts facts) throws IOException {
        Report report = facts.report();
        UnitName unit = UnitName.of(report.unit());
        if (report.year() == null || !unit.isKnown()) {
            strangers.add(new Skipped(report.source(), "previous-unknown"));
            return;
        }
        Path file = folder.resolve(++count + ".json");
        Files.write(file, Json.MAPPER.writeValueAsBytes(FactsJson.write(facts, UnaryOperator.identity())));
        byYear.computeIfAbsent(report.year(), y -> new ArrayList<>()).add(new Kept(unit, report.sha256(), file));
    }

    /** The reports whose unit or year could not be read; they are compared with nothing. */
    public List<Skipped> strangers() {
        return List.copyOf(strangers);
    }

    /** The facts of a report beside those of the year before. */
    public Facts beside(Facts now) {
        Report report = now.report();
        UnitName unit = UnitName.of(report.unit());
        if (report.year() == null || !unit.isKnown()) {
            return now.beside(Earlier.UNCLEAR);
        }
        List<Kept> year = byYear.getOrDefault(report.year() - 1, List.of());
        List<Kept> same = those(year, k -> k.unit().equals(unit));
        List<Kept> found = same.isEmpty() ? those(year, k -> k.unit().fits(unit)) : same;
        if (found.isEmpty()) {
            return now.beside(strangers.isEmpty() ? Earlier.MISSING : Earlier.UNCLEAR);
        }
        boolean one = found.stream().map(Kept::sha256).distinct().count() == 1;
        return one ? TwoYears.of(now, facts(found.get(0))) : now.beside(Earlier.UNCLEAR);
    }

    private static List<Kept> those(List<Kept> all, Predicate<Kept> wanted) {
        return all.stream().filter(wanted).toList();
    }

    private static Facts facts(Kept kept) {
        try {
            return FactsJson.read(Json.parse(Files.readAllBytes(kept.file())), "", "")
                    .get(0)
                    .facts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (int i = 1; i <= count; i++) {
            Files.deleteIfExists(folder.resolve(i + ".json"));
        }
        Files.deleteIfExists(folder);
    }
}
