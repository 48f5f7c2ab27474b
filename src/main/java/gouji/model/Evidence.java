package gouji.model;

import java.util.List;

/** A fact a finding can rest on. */
public interface Evidence {
    /** The spots it stands at, the one to change first leading. */
    @DerivedProperty
    List<Location> where();
}
