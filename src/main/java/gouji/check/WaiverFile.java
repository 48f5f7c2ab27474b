package gouji.check;

import gouji.finding.Waiver;
import gouji.finding.Waivers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Decisions of the office that a finding need not be acted on: a YAML file with a list {@code waivers}. */
public final class WaiverFile {
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
            throw new IOException(file + "：没有 waivers 条目");
        }
        return new Waivers(waivers, day);
    }

    /** An entry as it is written; null where a key is left out. */
    private record Entry(String rule, String unit, String fingerprint, String reason, String who, String until) {
        String lacking() {
            return isBlank(rule) ? "rule" : isBlank(reason) ? "reason" : isBlank(who) ? "who" : null;
        }
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }

    private static Waiver waiver(Entry entry, Path file, int number) throws IOException {
        String where = file + "：第 " + number + " 条";
        if (entry.lacking() != null) {
            throw new IOException(where + "缺少 " + entry.lacking());
        }
        try {
            return new Waiver(
                    entry.rule,
                    Objects.toString(entry.unit, ""),
                    Objects.toString(entry.fingerprint, ""),
                    entry.reason,
                    entry.who,
                    entry.until == null ? null : LocalDate.parse(entry.until));
        } catch (IllegalArgumentException e) {
            throw new IOException(where + "应写明 unit 或 fingerprint", e);
        } catch (DateTimeException e) {
            throw new IOException(where + "的 until 应为 2026-12-31 这样的日期", e);
        }
    }
}
