package gouji.rules.settings;

import gouji.model.AlikeProse;
import gouji.model.Peers;
import gouji.model.Surrounding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Facts the program makes by settings and word lists of the book: a book with a rule about them has to have those. */
public enum BookNeeds {
    ALIKE(AlikeProse.class, List.of(SettingName.ALIKE_PERCENT, SettingName.ALIKE_SHORTEST), List.of()),
    PEERS(Peers.class, List.of(SettingName.PEERS_UNITS), List.of(ListName.ENFORCEMENT_ORGANS, ListName.DESK_ORGANS));

    private final Class<? extends Surrounding> fact;
    private final List<SettingName> settings;
    private final List<ListName> lists;

    BookNeeds(Class<? extends Surrounding> fact, List<SettingName> settings, List<ListName> lists) {
        this.fact = fact;
        this.settings = settings;
        this.lists = lists;
    }

    /** What facts of a type need; nothing for the others. */
    public static Optional<BookNeeds> of(String type) {
        return Arrays.stream(values())
                .filter(needs -> needs.fact.getSimpleName().equals(type))
                .findFirst();
    }

    public List<SettingName> settings() {
        return settings;
    }

    public List<ListName> lists() {
        return lists;
    }
}
