package gouji.model;

import java.util.List;

/**
 * A table of the form that was found.
 *
 * @param code disclosure, applications or disputes
 * @param edition edition of the form whose layout it has: 2019 or 2021
 * @param section code of the section it stands in, or "" when it stands before the first
 * @param place where it begins
 * @param labels labels of its rows as they are printed, in printed order; none where it was read from running text
 */
@FactListName("tables")
public record Table(String code, int edition, String section, Place place, List<PrintedLabel> labels)
        implements ReportFact, Evidence {
    /** Place in the form of the row printed just before the label of that order, or 0 where none is. */
    @DerivedProperty
    public int numberBefore(int order) {
        return labels.stream()
                .filter(label -> label.order() > 0 && label.order() == order - 1)
                .mapToInt(PrintedLabel::number)
                .findFirst()
                .orElse(0);
    }

    @Override
    public List<Location> where() {
        return List.of(new Location(section, code, null, null, place, ""));
    }
}
