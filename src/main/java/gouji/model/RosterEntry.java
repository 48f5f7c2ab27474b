package gouji.model;

import java.util.List;

/**
 * What the roster says of the unit a report is of.
 *
 * @param unit its name in the roster
 * @param kind what sort of organ, UNKNOWN when the roster does not tell
 * @param parent the unit above it, or ""
 * @param vertical whether it reports upward and is not counted into its parent
 * @param how by what the report was found to be its: name, alias, short, office, file
 * @param line line of the roster, from 1
 * @param file the unit the name of the file tells, or "" when it tells none, one right above or below, or AG-09 tells of it
 */
public record RosterEntry(String unit, Kind kind, String parent, boolean vertical, String how, int line, String file)
        implements Surrounding {
    public RosterEntry {
        file = file == null ? "" : file;
    }

    @Override
    public List<Location> where() {
        return List.of(new Location(Location.ROSTER, null, null, null, Place.line(line), unit));
    }
}
