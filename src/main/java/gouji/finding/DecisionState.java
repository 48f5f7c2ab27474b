package gouji.finding;

import gouji.message.Codes;
import java.util.List;

/** What a person says of a finding. It changes what counts, never what was found. */
public enum DecisionState {
    /** It is as the finding says: it counts. */
    CONFIRMED,
    /** It is right as it stands. */
    DISMISSED,
    /** The unit has said why. */
    EXPLAINED,
    /** Left alone until a day. */
    DEFERRED,
    /** It was there before the office began to count. */
    KNOWN,
    /** What was said before was taken back: nothing is decided. */
    WITHDRAWN;

    /** Those somebody writes into a list or a file. */
    public static List<DecisionState> written() {
        return List.of(CONFIRMED, DISMISSED, EXPLAINED, DEFERRED, KNOWN);
    }

    public String code() {
        return Codes.of(this);
    }

    /** Whether a finding it is said of counts. */
    public boolean counts() {
        return this == CONFIRMED || this == WITHDRAWN;
    }

    /** Whether nothing was wrong: what is gone of it has not been mended. */
    public boolean isRight() {
        return this == DISMISSED || this == EXPLAINED;
    }

    /** Whether somebody has to answer for it: such a decision says why and who. */
    public boolean isAnswered() {
        return !counts() && this != KNOWN;
    }

    /** Whether it says nothing without a last day. */
    public boolean isLimited() {
        return this == DEFERRED;
    }
}
