package gouji.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gouji.finding.Waiver;
import gouji.finding.Waivers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
        JsonNode list = new YAMLMapper().readTree(Files.readAllBytes(file)).path("waivers");
        List<Waiver> waivers = new ArrayList<>();
        for (JsonNode entry : list) {
            waivers.add(waiver(entry, file, waivers.size() + 1));
        }
        if (waivers.isEmpty()) {
            throw new IOException(file + "：没有 waivers 条目");
        }
        return new Waivers(waivers, day);
    }

    private static Waiver waiver(JsonNode entry, Path file, int number) throws IOException {
        for (String name : List.of("rule", "reason", "who")) {
            if (entry.path(name).asText().isBlank()) {
                throw new IOException(file + "：第 " + number + " 条缺少 " + name);
            }
        }
        try {
            return new Waiver(
                    entry.get("rule").asText(),
                    entry.path("unit").asText(),
                    entry.path("fingerprint").asText(),
                    entry.get("reason").asText(),
                    entry.get("who").asText(),
                    entry.hasNonNull("until")
                            ? LocalDate.parse(entry.get("until").asText())
                            : null);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + "：第 " + number + " 条应写明 unit 或 fingerprint", e);
        } catch (DateTimeException e) {
            throw new IOException(file + "：第 " + number + " 条的 until 应为 2026-12-31 这样的日期", e);
        }
    }
}
