package gouji.review.decision;

import gouji.data.UnusableFileException;
import gouji.finding.Waiver;
import gouji.finding.Waivers;
import gouji.message.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decisions of the office that a finding need not be acted on: a YAML file with a list {@code waivers}. */
public final class WaiverFile {
    private static final Messages MESSAGES = Messages.of("check");

    private WaiverFile() {}

    /**
     * Reads the waivers of a run.
     *
     * @param day the day on which they must hold
     * @throws IOException when the file cannot be read or an entry is not complete; the message names the entry
     */
    public static Waivers read(Path file, LocalDate day) throws IOException {
        List<Waiver> waivers = new ArrayList<>();
        for (Entry entry : YamlList.read(file, "waivers", Entry.class)) {
            waivers.add(waiver(entry, file, waivers.size() + 1));
        }
        if (waivers.isEmpty()) {
            throw new UnusableFileException(file, MESSAGES.text("waiver.none"), null);
        }
        return new Waivers(waivers, day);
    }

    /** An entry as it is written; null where a key is left out. */
    private record Entry(
            @Nullable String rule,
            @Nullable String unit,
            @Nullable String fingerprint,
            @Nullable String reason,
            @Nullable String who,
            @Nullable String until) {
        @Nullable
        String lacking() {
            return isBlank(rule) ? "rule" : isBlank(reason) ? "reason" : isBlank(who) ? "who" : null;
        }
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    private static Waiver waiver(Entry entry, Path file, int number) throws IOException {
        String lacking = entry.lacking();
        if (lacking != null) {
            throw wrong(file, null, "waiver.lacks", number, lacking);
        }
        try {
            return new Waiver(
                    Objects.toString(entry.rule, ""),
                    Objects.toString(entry.unit, ""),
                    Objects.toString(entry.fingerprint, ""),
                    Objects.toString(entry.reason, ""),
                    Objects.toString(entry.who, ""),
                    entry.until == null ? null : LocalDate.parse(entry.until));
        } catch (IllegalArgumentException e) {
            throw wrong(file, e, "waiver.target", number);
        } catch (DateTimeException e) {
            throw wrong(file, e, "waiver.until", number);
        }
    }

    private static UnusableFileException wrong(Path file, @Nullable Exception cause, String key, Object... arguments) {
        return new UnusableFileException(file, MESSAGES.text(key, arguments), cause);
    }
}
