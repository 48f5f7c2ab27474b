package gouji.district;

import java.util.List;

/**
 * An organ that reports.
 *
 * @param name its name in the roster
 * @param role what it is in its district
 * @param parent name of the organ above it, or ""
 * @param members how many organs its report adds up, 0 when it tells of itself alone
 * @param matters what it writes of
 */
public record Organ(String name, Role role, String parent, int members, List<String> matters) {
    /** Whether its report tells the figures of the organs below it. */
    boolean isArea() {
        return members > 0;
    }
}
