package gouji.model;

import java.util.List;

/**
 * A number that identifies a person. The number itself is not kept: facts are written to files.
 *
 * @param kind idNumber, mobile or account
 * @param valid whether its check digit is right (always true for a mobile)
 * @param masked first three and last four characters
 * @param hash SHA-256 of the number, hexadecimal, its first sixteen digits
 * @param section code of the section it stands in
 * @param context the words around it, the number masked
 * @param place where it stands
 */
@FactListName("personal")
public record PersonalNumber(
        String kind,
        @FactComponent(otherwise = "true") boolean valid,
        @UnmaskedText String masked,
        @UnmaskedText String hash,
        String section,
        String context,
        Place place)
        implements ReportFact, Evidence {
    @Override
    public List<Location> where() {
        return List.of(new Location(section, null, null, null, place, context));
    }
}
