package gouji.cases;

import gouji.message.Text;
import gouji.model.Absent;
import gouji.model.Attachment;
import gouji.model.Cell;
import gouji.model.Facts;
import gouji.model.HiddenData;
import gouji.model.Key;
import gouji.model.PersonalNumber;
import gouji.model.Place;
import gouji.model.Reason;
import gouji.model.ReportFact;
import gouji.model.Section;
import gouji.model.Sentence;
import gouji.model.SentenceFact;
import gouji.model.Table;
import gouji.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
            throw new FaultyCaseException(rule, "set.key", key);
        }
        absent.removeIf(a -> a.getKey().equals(key));
        int at = index(key);
        Place place = at < 0 ? Place.NONE : cells.get(at).place();
        Cell cell = CaseValues.cell(parts, value, place);
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
                        cell, CaseValues.cell(cell.getKey().split("/"), value, Place.part("attachment"))));
            }
        }
        if (differences.size() < values.size()) {
            throw new FaultyCaseException(rule, "attachment.unread", Text.list(values.keySet()));
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
            throw new FaultyCaseException(rule, "cell.unknown", key);
        }
        cells.removeIf(c -> Key.overlaps(c.getKey(), key));
        absent.removeIf(a -> Key.overlaps(a.getKey(), key) && a.getKey().length() > key.length());
        absent.add(new Absent(parts[0], part(parts, 1), part(parts, 2), why, Place.NONE, ""));
        if (parts.length == 1) {
            tables.add(key);
        }
    }

    Facts facts(ReportEdit report) {
        return read.of(report.apply(read.report()))
                .with(read.read().filter(fact -> !isGone(fact)))
                .with(Cell.class, cells)
                .with(Absent.class, absent)
                .with(Attachment.class, attachments)
                .with(HiddenData.class, rule.hidden());
    }

    /** Whether it went with its table, section or topic. */
    private boolean isGone(ReportFact fact) {
        if (fact instanceof Table table) {
            return tables.contains(table.code());
        } else if (fact instanceof Section section) {
            return sections.contains(section.code());
        } else if (fact instanceof Topic topic) {
            return sections.contains("overview") || topics.contains(topic.code());
        } else if (fact instanceof Sentence sentence) {
            return sections.contains(sentence.section());
        } else if (fact instanceof SentenceFact told) {
            return sections.contains(told.sentence().section());
        }
        return fact instanceof PersonalNumber number && sections.contains(number.section());
    }

    private int index(String key) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).getKey().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String part(String[] parts, int i) {
        return i < parts.length && !parts[i].equals("*") ? parts[i] : null;
    }
}
