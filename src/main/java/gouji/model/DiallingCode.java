package gouji.model;

import java.util.List;

/**
 * The area code most units of the roster below the same parent give with their telephone numbers.
 *
 * @param code the code, such as 0517
 * @param units how many units give it
 * @param percent their share of the units that give any, in per cent
 */
public record DiallingCode(String code, int units, int percent) implements Surrounding {
    @Override
    public List<Location> where() {
        return List.of();
    }
}
