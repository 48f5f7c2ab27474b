package gouji.extract.outline;

import gouji.form.Form;
import gouji.form.FormLine;
import gouji.form.FormTable;
import gouji.text.Enumerator;
import gouji.text.Wording;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Knows the words printed in the tables of the form, so that a pasted table is not taken for prose or headings. */
public final class TableWords {
    /** Words that are nothing but table, whatever follows on the line, need this many characters. */
    private static final int TELLING = 4;

    private final Set<String> labels = new HashSet<>();
    private final Set<String> sections = new HashSet<>();

    public TableWords(Collection<Form> forms) {
        for (Form form : forms) {
            for (FormTable table : form.tables()) {
                sections.add(table.section());
                Stream.concat(table.rows().stream(), table.columns().stream()).forEach(this::add);
            }
        }
    }

    private void add(FormLine line) {
        Stream.concat(Stream.of(line.label(), line.group(), line.item()), line.variants().stream())
                .map(TableWords::core)
                .filter(l -> !l.isEmpty())
                .forEach(labels::add);
    }

    /** Codes of the chapters that are tables. */
    public Set<String> sections() {
        return Set.copyOf(sections);
    }

    /** Whether a line is a label of a table, alone or with figures behind it. */
    public boolean isTable(String line) {
        if (line.indexOf('\t') >= 0 || line.indexOf('|') >= 0) {
            return true;
        }
        String core = core(line);
        return core.isEmpty() || labels.contains(core) || labels.contains(withoutFigures(core));
    }

    /** Whether a line opens with a label of a table, such as a row pasted as one line, or is a broken part of one. */
    public boolean opensTable(String line) {
        String core = core(line);
        return labels.stream()
                .anyMatch(l -> l.length() >= TELLING
                        && (core.startsWith(l) || (core.length() >= TELLING && l.contains(core))));
    }

    /** Whether a numbered line is the rest of a label cut by the width of its column, such as 三、本年. */
    boolean tornFromTable(String line) {
        String core = core(line);
        return labels.stream().anyMatch(l -> l.startsWith(core));
    }

    private static String withoutFigures(String core) {
        int end = core.length();
        while (end > 0 && core.charAt(end - 1) < 128) {
            end--;
        }
        return core.substring(0, end);
    }

    private static String core(String text) {
        return Wording.plain(text.substring(Enumerator.of(text).end()));
    }
}
