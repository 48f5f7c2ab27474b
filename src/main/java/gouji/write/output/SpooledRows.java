package gouji.write.output;

import com.fasterxml.jackson.core.type.TypeReference;
import gouji.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rows of a table that wait until all reports have been told, in the order in which an office deals with reports. */
public final class SpooledRows implements AutoCloseable {
    private static final TypeReference<List<String>> ROW = new TypeReference<>() {};

    /** The rows of a report: from which byte of the spool on they stand. */
    private record Block(ReportRank rank, long begin, int rows) {}

    private final List<Block> blocks = new ArrayList<>();
    private @Nullable Spool spool;
    private long length;

    /** Adds the rows of a report; of reports of the same rank those told first lead. */
    public void add(ReportRank rank, List<List<String>> rows) throws IOException {
        if (spool == null) {
            spool = new Spool();
        }
        blocks.add(new Block(rank, length, rows.size()));
        for (List<String> row : rows) {
            String line = Json.MAPPER.writeValueAsString(row) + "\n";
            spool.writer().write(line);
            length += line.getBytes(StandardCharsets.UTF_8).length;
        }
    }

    /** Hands on every row, those of the reports to deal with first leading. */
    public void forEach(Consumer<List<String>> rows) throws IOException {
        for (Block block :
                blocks.stream().sorted(Comparator.comparing(Block::rank)).toList()) {
            if (spool != null && block.rows() > 0) {
                read(spool, block, rows);
            }
        }
    }

    private static void read(Spool spool, Block block, Consumer<List<String>> rows) throws IOException {
        try (BufferedReader lines = spool.reader(block.begin())) {
            for (int i = 0; i < block.rows(); i++) {
                rows.accept(Json.MAPPER.readValue(lines.readLine(), ROW));
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (spool != null) {
            spool.close();
        }
    }
}
