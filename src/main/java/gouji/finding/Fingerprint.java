package gouji.finding;

import gouji.model.Evidence;
import gouji.model.Location;
import gouji.model.PersonalNumber;
import gouji.model.Report;
import gouji.model.Sha256;
import gouji.redaction.Masking;
import gouji.text.Space;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names a finding so that the same mistake in another file form, or in the next version of the report, has the same name.
 *
 * <p>It is the first 16 hexadecimal digits of SHA-256 over unit, year, rule id, case, the sorted keys of the spots, and
 * the sorted quotations of the spots that are prose, with numbers of persons masked and white space left out, and the
 * hashes of such numbers. Figures of cells, line numbers, file names and the date are not in it.
 */
public final class Fingerprint {
    private static final int DIGITS = 16;
    private static final String BREAK = "\n";

    private Fingerprint() {}

    public static String of(Report report, String rule, String label, List<? extends Evidence> evidence) {
        Stream<String> spots = evidence.stream()
                .flatMap(e -> e.where().stream())
                .map(Fingerprint::spot)
                .distinct()
                .sorted();
        Stream<String> hashes = evidence.stream()
                .filter(PersonalNumber.class::isInstance)
                .map(e -> ((PersonalNumber) e).hash())
                .sorted();
        Stream<String> head = Stream.of(report.unit(), String.valueOf(report.year()), rule, label);
        return hash(Stream.of(head, spots, hashes).flatMap(s -> s).collect(Collectors.joining(BREAK)));
    }

    private static String spot(Location where) {
        boolean cell = where.row() != null;
        String quote = cell || where.quote() == null ? "" : Space.without(Masking.maskSure(where.quote()));
        return where.key() + " " + quote;
    }

    private static String hash(String text) {
        return Sha256.hex(text).substring(0, DIGITS);
    }
}
