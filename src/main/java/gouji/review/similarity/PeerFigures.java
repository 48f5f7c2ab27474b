package gouji.review.similarity;

import gouji.model.Cell;
import gouji.model.Facts;
import gouji.model.Peers;
import gouji.model.Report;
import gouji.model.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The figures of all units of a review by their kind, and the median of each. After the last of them for several threads. */
public final class PeerFigures {
    private static final List<String> KEYS = List.of(
            "applications/received/total",
            "applications/received/legal",
            "disclosure/licences/decisions",
            "disclosure/penalties/decisions",
            "disclosure/coercion/decisions");

    private final WordList enforcement;
    private final WordList desk;
    private final int least;
    private final Map<AgencyKind, Map<String, List<Long>>> figures = new HashMap<>();
    private final Map<AgencyKind, List<Peers>> told = new ConcurrentHashMap<>();

    /**
     * No figures yet.
     *
     * @param enforcement words of organs that enforce, each a kind of its own
     * @param desk words of organs that do not, all of one kind
     * @param least fewer units are not held against each other
     */
    public PeerFigures(WordList enforcement, WordList desk, int least) {
        this.enforcement = enforcement;
        this.desk = desk;
        this.least = least;
    }

    /** Takes the figures of a report that could be read. */
    public void add(Facts facts) {
        AgencyKind kind = kind(facts.report());
        if (kind == null) {
            return;
        }
        Map<String, List<Long>> own = figures.computeIfAbsent(kind, k -> new TreeMap<>());
        facts.cells().stream()
                .filter(cell -> cell.isCounted() && KEYS.contains(cell.getKey()))
                .forEach(cell -> add(own, cell));
    }

    private static void add(Map<String, List<Long>> own, Cell cell) {
        own.computeIfAbsent(cell.getKey(), k -> new ArrayList<>()).add(cell.count());
    }

    private @Nullable AgencyKind kind(Report report) {
        return AgencyKind.of(report, enforcement, desk);
    }

    /** One fact for every cell enough units of its kind have. */
    public List<Peers> of(Report report) {
        AgencyKind kind = kind(report);
        return kind == null ? List.of() : told.computeIfAbsent(kind, this::medians);
    }

    private List<Peers> medians(AgencyKind kind) {
        return figures.getOrDefault(kind, Map.of()).entrySet().stream()
                .filter(cell -> cell.getValue().size() >= least)
                .map(cell -> new Peers(
                        cell.getKey(), median(cell.getValue()), cell.getValue().size()))
                .toList();
    }

    private static long median(List<Long> figures) {
        return figures.stream().sorted().toList().get((figures.size() - 1) / 2);
    }
}
