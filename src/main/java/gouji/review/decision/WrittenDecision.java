package gouji.review.decision;

import gouji.finding.Decision;
import gouji.finding.DecisionState;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.read.document.GridCell;
import gouji.text.Space;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A decision as it is written in a file; "" where nothing is said. */
record WrittenDecision(
        String rule,
        String unit,
        String year,
        String fingerprint,
        String state,
        String reason,
        String who,
        String when,
        String until,
        String summary) {
    private static final Messages MESSAGES = Messages.of("decision");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern YEAR_END = Pattern.compile("年?度?$");
    /** Characters of a reason: what is longer was meant for another place. */
    private static final int LONGEST = 2000;

    /** What is wrong with an entry; the others are taken. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Text why;

        private Wrong(Text why) {
            super(why.zh());
            this.why = why;
        }

        static Wrong of(String key, Object... arguments) {
            return new Wrong(MESSAGES.text(key, arguments));
        }

        Text why() {
            return why;
        }
    }

    /**
     * The decision it is.
     *
     * @throws Wrong when it is not complete, or not understood
     */
    Decision decision() throws Wrong {
        if (Stream.of(state, reason, who, until, fingerprint).anyMatch(text -> text.contains(GridCell.UNREADABLE))) {
            throw Wrong.of("entry.unreadable");
        }
        DecisionState said = said();
        demand("reason", reason, said.isAnswered());
        demand("who", who, said.isAnswered());
        demand("until", until, said.isLimited());
        if (reason.length() > LONGEST || who.length() > LONGEST) {
            throw Wrong.of("entry.long", LONGEST);
        }
        if (fingerprint.isBlank() && (rule.isBlank() || unit.isBlank())) {
            throw Wrong.of(unit.isBlank() ? "entry.target" : "entry.rule");
        }
        return new Decision(
                rule,
                unit,
                reported(),
                Space.without(fingerprint).toLowerCase(Locale.ROOT),
                said,
                reason,
                who,
                day("when", when),
                day("until", until),
                summary);
    }

    private DecisionState said() throws Wrong {
        if (state.isBlank()) {
            throw Wrong.of("entry.state.none", StateWords.all());
        }
        Optional<DecisionState> read = StateWords.read(state);
        if (read.isEmpty()) {
            throw Wrong.of("entry.state", state, StateWords.all());
        }
        return read.get();
    }

    private static void demand(String field, String value, boolean needed) throws Wrong {
        if (needed && value.isBlank()) {
            throw Wrong.of("entry.lacks", name(field));
        }
    }

    /** What a column of the workbook and a key of a YAML file are called. */
    private static Text name(String field) {
        return MESSAGES.text("field." + field);
    }

    private @Nullable Integer reported() throws Wrong {
        String bare = YEAR_END.matcher(Space.without(year)).replaceFirst("");
        if (bare.isEmpty()) {
            return null;
        }
        if (!YEAR.matcher(bare).matches()) {
            throw Wrong.of("entry.year", year);
        }
        return Integer.valueOf(bare);
    }

    private static @Nullable LocalDate day(String field, String text) throws Wrong {
        if (text.isBlank()) {
            return null;
        }
        Optional<LocalDate> day = WrittenDay.of(text);
        if (day.isEmpty()) {
            throw Wrong.of("entry.day", name(field), text);
        }
        return day.get();
    }
}
