package gouji.write.csv;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import gouji.finding.CheckedReport;
import gouji.write.output.Output;
import gouji.write.output.RunContext;
import gouji.write.output.Summary;
import gouji.write.tables.FindingTable;
import gouji.write.tables.Formula;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The findings of a run as comma-separated values (RFC 4180), with the mark by which Excel knows UTF-8. What a
 * spreadsheet would take for a formula begins with an apostrophe; a number with a sign stays a number.
 */
public final class CsvOutput implements Output {
    private static final char MARK = '\uFEFF';
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?%?");

    private final FindingTable table;
    private final SequenceWriter rows;

    public CsvOutput(RunContext run, OutputStream out) throws IOException {
        this.table = new FindingTable(run);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        CsvSchema lines = CsvSchema.emptySchema().withLineSeparator("\r\n");
        this.rows = CsvMapper.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .writer(lines)
                .writeValues(writer);
        rows.write(table.header());
    }

    @Override
    public void add(CheckedReport checked) throws IOException {
        for (List<String> row : table.rows(checked)) {
            rows.write(row.stream().map(CsvOutput::harmless).toList());
        }
    }

    @Override
    public void finish(Summary summary) throws IOException {
        rows.flush();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    static String harmless(String field) {
        return Formula.isBegunBy(field) && !NUMBER.matcher(field).matches() ? "'" + field : field;
    }
}
