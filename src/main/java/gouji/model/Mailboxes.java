package gouji.model;

import gouji.model.Masking.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Finds private mailboxes: those of providers anybody may have one of. The mailbox of an office is public. */
final class Mailboxes {
    static final String KIND = "mailbox";

    private static final Pattern PRIVATE =
            Pattern.compile("(?i)([a-z0-9][a-z0-9._%+-]{0,63}) ?@ ?(?:[a-z0-9-]{1,20}\\.){0,2}"
                    + "(?:qq|foxmail|163|126|139|189|188|yeah|sina|sohu|aliyun|tom|21cn|263|wo|gmail|googlemail|outlook|hotmail"
                    + "|live|msn|yahoo|ymail|icloud|me|mac|proton|protonmail|mail|gmx)\\.(?:com|cn|net|me)"
                    + "(?![a-z0-9-])");

    private Mailboxes() {}

    /** The names before the {@code @}, in a text that is written as {@link NumberText} does. */
    static List<Span> in(String text) {
        return text.indexOf('@') < 0
                ? List.of()
                : PRIVATE.matcher(text)
                        .results()
                        .map(m -> new Span(KIND, true, m.start(1), m.end(1), m.group(1)))
                        .toList();
    }
}
