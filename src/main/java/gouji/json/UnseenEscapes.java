package gouji.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import gouji.model.Printable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes as an escape what nobody sees, so that JSON may be shown on a terminal and still says what was there. */
final class UnseenEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private static final int[] ASCII = ascii();

    private static int[] ascii() {
        int[] escapes = standardAsciiEscapesForJSON();
        escapes[0x7F] = ESCAPE_STANDARD;
        return escapes;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return Printable.isUnseen(character)
                ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", character))
                : null;
    }
}
