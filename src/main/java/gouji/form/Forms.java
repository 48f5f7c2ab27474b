package gouji.form;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gouji.data.InvalidRuleDataException;
import gouji.data.RuleFolders;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.model.Relation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every edition of the form that is known.
 *
 * @param editions the editions, latest first
 * @param added those that were added to the book
 */
public record Forms(List<Form> editions, Set<Integer> added) {
    private static final Messages MESSAGES = Messages.of("form");

    public Forms {
        added = Set.copyOf(added);
        editions = editions.stream()
                .sorted(Comparator.comparingInt(Form::edition).reversed())
                .toList();
    }

    /**
     * Reads {@code forms/*.yaml} of a folder of rules.
     *
     * @throws IOException when there is none, or one cannot be read; the message names the file
     */
    public static Forms read(Path rules) throws IOException {
        return read(RuleFolders.of(rules));
    }

    /**
     * Reads {@code forms/*.yaml} of a rule book and what is added to it.
     *
     * @throws IOException when there is none, or one cannot be read; the message names the file
     */
    public static Forms read(RuleFolders rules) throws IOException {
        ObjectReader reader = new YAMLMapper().readerFor(Form.class);
        List<Form> forms = new ArrayList<>();
        Set<Integer> added = new HashSet<>();
        for (Path file : rules.files("forms", ".yaml")) {
            Form form = read(reader, file);
            if (forms.stream().anyMatch(f -> f.edition() == form.edition())) {
                throw new InvalidRuleDataException(
                        file.toString(), 0, MESSAGES.text("edition.twice", form.edition()), Text.bare(""));
            }
            forms.add(form);
            if (!file.startsWith(rules.book())) {
                added.add(form.edition());
            }
        }
        if (forms.isEmpty()) {
            throw new IOException(rules.book().resolve("forms") + ": *.yaml");
        }
        return new Forms(forms, added);
    }

    private static Form read(ObjectReader reader, Path file) throws IOException {
        try {
            Form form = reader.readValue(RuleFolders.tree(file));
            FormRequirements.check(form);
            return form;
        } catch (JsonMappingException e) {
            throw broken(file, path(e));
        } catch (IllegalArgumentException e) {
            throw broken(file, Objects.toString(e.getMessage(), ""));
        }
    }

    /** Where in the file it is, such as {@code tables.rows.code}. */
    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }

    private static InvalidRuleDataException broken(Path file, String missing) {
        String part = missing.isEmpty() ? "edition" : missing;
        return new InvalidRuleDataException(
                file.toString(), 0, MESSAGES.text("form.broken", part), MESSAGES.text("form.broken.advice"));
    }

    public Optional<Form> edition(int edition) {
        return editions.stream().filter(f -> f.edition() == edition).findFirst();
    }

    /**
     * Those a report on that year may be on, which are all of the book: it is read as if editions that were added for later
     * years were not there.
     *
     * @param year the year, or null when it is not known
     */
    public Forms until(@Nullable Integer year) {
        return new Forms(
                editions.stream()
                        .filter(f -> year == null || !added.contains(f.edition()) || f.fromYear() <= year)
                        .toList(),
                added);
    }

    /** The edition a report on that year has to use. */
    public Optional<Form> forYear(int year) {
        return editions.stream().filter(f -> f.covers(year)).findFirst();
    }

    /** Whether a year lies before every edition: its reports had another form and other headings. */
    public boolean precede(int year) {
        return editions.stream().allMatch(f -> year < f.fromYear());
    }

    public Form latest() {
        return editions.get(0);
    }

    /** The form a report is drawn with: its own edition, else the latest. */
    public Form of(int edition) {
        return edition(edition).orElse(latest());
    }

    /** Which figures of a table come to which, in one edition; in the latest where that is not known. */
    public List<Relation> relations(int edition, String table) {
        return of(edition)
                .table(table)
                .map(t -> new Relations(editions, t).all())
                .orElse(List.of());
    }

    /**
     * A spot in the words of the printed form, such as {@code 表三 · （三）不予公开 1.属于国家秘密 · 总计} or {@code 二、主动公开政府信息情况}.
     * What an edition does not know is looked up in the others; a code none knows stands as it is.
     *
     * @param table code of the table, or null for a section
     */
    public String label(
            int edition,
            @Nullable String section,
            @Nullable String table,
            @Nullable String row,
            @Nullable String column) {
        List<Form> order = new ArrayList<>();
        order.add(of(edition));
        order.addAll(editions);
        return FormLabels.in(order, section, table, row, column);
    }
}
