package gouji.write.output;

import com.fasterxml.jackson.core.type.TypeReference;
import gouji.finding.Verdict;
import gouji.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Rows of a table that wait until all reports have been told, in the order in which an office deals with reports. */
public final class SpooledRows implements AutoCloseable {
    private static final TypeReference<List<String>> ROW = new TypeReference<>() {};

    private final Map<Verdict, Spool> parts = new EnumMap<>(Verdict.class);

    /** Adds a row of a report of that verdict, after those there are. */
    public void add(Verdict verdict, List<String> row) throws IOException {
        Spool part = parts.get(verdict);
        if (part == null) {
            part = new Spool();
            parts.put(verdict, part);
        }
        part.writer().write(Json.MAPPER.writeValueAsString(row) + "\n");
    }

    /** Hands on every row, those of the reports to deal with first leading. */
    public void forEach(Consumer<List<String>> rows) throws IOException {
        for (Verdict verdict : UrgencyOrder.ORDER) {
            if (parts.containsKey(verdict)) {
                read(parts.get(verdict), rows);
            }
        }
    }

    private static void read(Spool part, Consumer<List<String>> rows) throws IOException {
        try (BufferedReader lines = part.reader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.accept(Json.MAPPER.readValue(line, ROW));
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Spool part : parts.values()) {
            part.close();
        }
    }
}
