package gouji.review.roster;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import gouji.read.charset.Decoder;
import gouji.read.document.Limits;
import gouji.read.excel.ExcelReader;
import gouji.text.Space;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The rows of a table kept as CSV, in any usual character set, or as XLSX. */
final class SpreadsheetRows {
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .build();

    /** How a workbook shows a date in the format each country writes its own way. */
    private static final Pattern SHORT_DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2})");

    private SpreadsheetRows() {}

    /**
     * @throws IOException when a line is no CSV
     * @throws gouji.read.document.RefusalException when it is a workbook that cannot be read
     */
    static List<RosterRow> of(byte[] bytes) throws IOException {
        boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        return zip ? workbook(bytes) : csv(Decoder.decode(bytes).text());
    }

    private static List<RosterRow> workbook(byte[] bytes) {
        List<RosterRow> rows = new ArrayList<>();
        ExcelReader.list(bytes, Limits.DEFAULT).forEach((row, words) -> rows.add(new RosterRow(row + 1, cells(words))));
        return rows;
    }

    private static List<String> cells(Map<Integer, String> words) {
        int width = words.keySet().stream().mapToInt(column -> column + 1).max().orElse(0);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String text = words.getOrDefault(i, "");
            cells.add(
                    SHORT_DATE.matcher(text).matches()
                            ? SHORT_DATE.matcher(text).replaceFirst("20$3-$1-$2")
                            : text);
        }
        return cells;
    }

    private static List<RosterRow> csv(String text) throws IOException {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        List<RosterRow> rows = new ArrayList<>();
        try (CsvParser parser = CSV.getFactory().createParser(text)) {
            parser.setSchema(schema);
            List<String> cells = new ArrayList<>();
            int line = 1;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    line = cells.isEmpty() ? parser.currentTokenLocation().getLineNr() : line;
                    cells.add(Space.trim(parser.getText()));
                } else if (token == JsonToken.END_ARRAY && !cells.isEmpty()) {
                    rows.add(new RosterRow(line, cells));
                    cells = new ArrayList<>();
                }
            }
        }
        return rows;
    }

    /** What parts the headings: a table copied out of a spreadsheet has tabs. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
    }
}
