package gouji.write.output;

import gouji.finding.CheckedReport;
import gouji.finding.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A text with a chapter for each report, in the order in which an office deals with reports. */
public abstract class UrgencyOrder implements Output {
    /** The verdicts, the one to deal with first leading. */
    public static final List<Verdict> ORDER = List.of(Verdict.RETURN, Verdict.UNREADABLE, Verdict.REVIEW, Verdict.PASS);

    private final OutputStream out;
    private final Map<Verdict, Spool> parts = new EnumMap<>(Verdict.class);

    public UrgencyOrder(OutputStream out) {
        this.out = out;
    }

    /** What is written of a report. */
    protected abstract String chapter(CheckedReport checked);

    /** What stands before the reports. */
    protected abstract String opening(Summary summary);

    /** What stands after them. */
    protected abstract String closing(Summary summary);

    @Override
    public final void add(CheckedReport checked) throws IOException {
        Spool part = parts.get(checked.verdict());
        if (part == null) {
            part = new Spool();
            parts.put(checked.verdict(), part);
        }
        part.writer().write(chapter(checked));
    }

    @Override
    public final void finish(Summary summary) throws IOException {
        write(opening(summary));
        for (Verdict verdict : ORDER) {
            if (parts.containsKey(verdict)) {
                parts.get(verdict).copyTo(out);
            }
        }
        write(closing(summary));
        out.flush();
    }

    @Override
    public final void close() throws IOException {
        for (Spool part : parts.values()) {
            part.close();
        }
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
