package gouji.rules.language;

import gouji.rules.drl.Token;
import gouji.rules.metadata.KnownCodes;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Remembers which property is being compared, and checks the codes it is compared with. */
final class LiteralCheck {
    private static final Set<String> COMPARING = Set.of("==", "!=", "||");

    private final KnownCodes codes;
    private final RuleErrors complaint;
    private @Nullable String property;
    private @Nullable Class<?> type;
    private boolean listed;

    LiteralCheck(KnownCodes codes, RuleErrors complaint) {
        this.codes = codes;
        this.complaint = complaint;
    }

    /** A property such as {@code Cell.row} was named. */
    void about(@Nullable String named, @Nullable Class<?> itsType) {
        property = named;
        type = itsType;
        listed = false;
    }

    /** Something else was named. */
    void forget() {
        about(null, null);
    }

    /** An operator or a comma; inside the brackets of {@code in} the property stays. */
    void sign(Token token) {
        if (!listed && !COMPARING.contains(token.text())) {
            forget();
        }
    }

    void keyword(Token token) {
        boolean lists = token.is("in") && property != null;
        if (!lists && !token.is("not")) {
            property = null;
        }
        listed = lists;
    }

    /** A string that stands for itself; one a larger text is put together of is no code. */
    void string(Token token, boolean part) {
        if (part || property == null) {
            return;
        }
        if (type != null && type.isEnum()) {
            String constant = type.getSimpleName() + "."
                    + token.text().toUpperCase(Locale.ROOT).replace('-', '_');
            complaint.note(token, "constant.quoted", property, token.text(), constant);
            return;
        }
        Set<String> known = codes.of(property);
        if (!known.isEmpty() && !known.contains(token.text())) {
            complaint.unknown(token, "code", known, property);
        }
    }
}
