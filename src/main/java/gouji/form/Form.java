package gouji.form;

import java.util.List;
import java.util.Optional;

/**
 * One edition of the official form, as data.
 *
 * @param edition the year it came into use: 2019 or 2021
 * @param fromYear first report year it is for
 * @param toYear last report year it is for, or null
 * @param notice the notice that prescribes it
 * @param sections the chapters in official order
 * @param topics the topics of chapter one in official order
 * @param tables the three tables
 */
public record Form(
        int edition,
        int fromYear,
        Integer toYear,
        String notice,
        List<Heading> sections,
        List<Heading> topics,
        List<FormTable> tables) {
    public Form {
        sections = sections == null ? List.of() : List.copyOf(sections);
        topics = topics == null ? List.of() : List.copyOf(topics);
        tables = tables == null ? List.of() : List.copyOf(tables);
    }

    public boolean covers(int year) {
        return year >= fromYear && (toYear == null || year <= toYear);
    }

    public Optional<FormTable> table(String code) {
        return tables.stream().filter(t -> t.code().equals(code)).findFirst();
    }
}
