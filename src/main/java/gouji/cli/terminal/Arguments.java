package gouji.cli.terminal;

import java.util.Optional;

/** What has to be known of the arguments of a command before they are parsed. */
public record Arguments(String... all) {
    /** The last value given to an option, in either of the ways to write it. */
    public Optional<String> value(String option) {
        String value = null;
        for (int i = 0; i < all.length; i++) {
            if (all[i].startsWith(option + "=")) {
                value = all[i].substring(option.length() + 1);
            } else if (all[i].equals(option) && i + 1 < all.length) {
                value = all[i + 1];
            }
        }
        return Optional.ofNullable(value);
    }
}
