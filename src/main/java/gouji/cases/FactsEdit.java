package gouji.cases;

import gouji.finding.Text;
import gouji.model.Absent;
import gouji.model.Attachment;
import gouji.model.Cell;
import gouji.model.Evidence;
import gouji.model.Facts;
import gouji.model.Key;
import gouji.model.Place;
import gouji.model.ProseFacts;
import gouji.model.Reason;
import gouji.model.TableFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Changes the facts of a report cell by cell, row by row or section by section. */
final class FactsEdit {
    private final RuleCase rule;
    private final Facts read;
    private final List<Cell> cells;
    private final List<Absent> absent;
    private final List<String> sections = new ArrayList<>();
    private final List<String> topics = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();

    FactsEdit(RuleCase rule, Facts read) {
        this.rule = rule;
        this.read = read;
        this.cells = new ArrayList<>(read.cells());
        this.absent = new ArrayList<>(read.absent());
    }

    /** Puts a value in a cell, which is made where there is none. */
    void set(String key, String value) {
        String[] parts = key.split("/");
        if (parts.length != 3 || key.contains("*")) {
            throw new FaultyCase(rule, "set.key", key);
        }
        absent.removeIf(a -> a.getKey().equals(key));
        int at = index(key);
        Place place = at < 0 ? Place.NONE : cells.get(at).place();
        Cell cell = Values.cell(parts, value, place);
        if (at < 0) {
            cells.add(cell);
        } else {
            cells.set(at, cell);
        }
    }

    /** Adds an attachment to the report whose cells say something else. */
    void attach(Map<String, String> values) {
        List<Attachment.Difference> differences = new ArrayList<>();
        for (Cell cell : cells) {
            if (values.containsKey(cell.getKey())) {
                String value = values.get(cell.getKey());
                differences.add(new Attachment.Difference(
                        cell, Values.cell(cell.getKey().split("/"), value, Place.part("attachment"))));
            }
        }
        if (differences.size() < values.size()) {
            throw new FaultyCase(rule, "attachment.unread", Text.list(values.keySet()));
        }
        attachments.add(new Attachment("attachment", differences));
    }

    /** Takes a table, row, cell, section or topic away. */
    void remove(String key, Reason why) {
        String[] parts = key.split("/");
        if (parts[0].equals("section") || parts[0].equals("topic")) {
            (parts[0].equals("section") ? sections : topics).add(parts[1]);
            absent.add(new Absent(parts[0], parts[1], null, why, Place.NONE, ""));
            return;
        }
        if (cells.stream().noneMatch(c -> Key.overlaps(c.getKey(), key))) {
            throw new FaultyCase(rule, "cell.unknown", key);
        }
        cells.removeIf(c -> Key.overlaps(c.getKey(), key));
        absent.removeIf(a -> Key.overlaps(a.getKey(), key) && a.getKey().length() > key.length());
        absent.add(new Absent(parts[0], part(parts, 1), part(parts, 2), why, Place.NONE, ""));
        if (parts.length == 1) {
            tables.add(key);
        }
    }

    Facts facts(ReportEdit report) {
        TableFacts table = new TableFacts(
                kept(read.tables(), t -> tables.contains(t.code())), List.copyOf(cells), List.copyOf(absent));
        return new Facts(report.apply(read.report()), table, prose(), read.problems())
                .attached(attachments)
                .dated(read.dates())
                .hiding(rule.hidden());
    }

    private ProseFacts prose() {
        return new ProseFacts(
                kept(read.sections(), s -> sections.contains(s.code())),
                kept(read.topics(), t -> sections.contains("overview") || topics.contains(t.code())),
                kept(read.sentences(), s -> sections.contains(s.section())),
                kept(read.quantities(), q -> sections.contains(q.sentence().section())),
                kept(read.claims(), c -> sections.contains(c.sentence().section())),
                kept(read.percentages(), p -> sections.contains(p.sentence().section())),
                kept(read.breakdowns(), b -> sections.contains(b.sentence().section())),
                kept(read.citations(), c -> sections.contains(c.sentence().section())),
                kept(read.periods(), p -> sections.contains(p.sentence().section())),
                kept(read.personal(), p -> sections.contains(p.section())));
    }

    private static <T extends Evidence> List<T> kept(List<T> facts, Predicate<T> gone) {
        return facts.stream().filter(gone.negate()).toList();
    }

    private int index(String key) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).getKey().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private static String part(String[] parts, int i) {
        return i < parts.length && !parts[i].equals("*") ? parts[i] : null;
    }
}
