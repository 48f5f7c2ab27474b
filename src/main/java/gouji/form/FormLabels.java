package gouji.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names of spots as the printed form has them. */
final class FormLabels {
    private static final String NUMERALS = "一二三四五六七八九十";

    private FormLabels() {}

    static String in(
            List<Form> forms,
            @Nullable String section,
            @Nullable String table,
            @Nullable String row,
            @Nullable String column) {
        if (table == null) {
            return first(forms, form -> section(form, section)).orElse(Objects.requireNonNullElse(section, ""));
        }
        if (table.equals("topic")) {
            return first(forms, form -> topic(form, row)).orElse(Objects.requireNonNullElse(row, ""));
        }
        String name = first(forms, form -> form.table(table).map(t -> t.label().split(" ", 2)[0]))
                .orElse(table);
        String line = line(forms, table, row, FormTable::row);
        return Stream.of(name, line, line(forms, table, column, FormTable::column))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> section(Form form, @Nullable String code) {
        for (int i = 0; i < form.sections().size(); i++) {
            Heading heading = form.sections().get(i);
            if (heading.code().equals(code)) {
                return Optional.of(NUMERALS.charAt(i) + "、" + heading.label());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> topic(Form form, @Nullable String code) {
        return form.topics().stream()
                .filter(t -> t.code().equals(code))
                .findFirst()
                .map(Heading::label);
    }

    private static @Nullable String line(List<Form> forms, String table, @Nullable String code, Find find) {
        return code == null
                ? null
                : first(forms, form -> form.table(table)
                                .flatMap(t -> find.in(t, code))
                                .map(FormLabels::words))
                        .orElse(code);
    }

    private static String words(FormLine line) {
        return line.group().isEmpty() ? line.label() : line.group() + " " + line.label();
    }

    private static <T> Optional<T> first(List<Form> forms, Function<Form, Optional<T>> find) {
        return forms.stream().map(find).flatMap(Optional::stream).findFirst();
    }

    /** How a row or column is found in its table. */
    private interface Find {
        Optional<FormLine> in(FormTable table, String code);
    }
}
