package gouji.rules.settings;

import gouji.message.Codes;

/** The local values the program itself asks a book for, all of them whole numbers; rules ask for these and others. */
public enum SettingName {
    ALIKE_PERCENT,
    ALIKE_SHORTEST,
    PEERS_UNITS;

    /** As {@code settings.yaml} has it. */
    public String code() {
        return Codes.of(this);
    }
}
