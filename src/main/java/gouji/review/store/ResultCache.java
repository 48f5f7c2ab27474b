package gouji.review.store;

import gouji.check.JudgementStore;
import gouji.check.intake.ExpandedInputs;
import gouji.check.intake.FactsSource;
import gouji.check.intake.Input;
import gouji.check.intake.ReportLoader;
import gouji.finding.CheckedReport;
import gouji.finding.OutcomeKind;
import gouji.finding.Skipped;
import gouji.json.FactsJson;
import gouji.model.Earlier;
import gouji.model.Facts;
import gouji.model.Problem;
import gouji.model.Sha256;
import gouji.model.Trouble;
import gouji.read.document.RefusalException;
import gouji.review.store.Store.Document;
import gouji.rules.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Reads and judges again only what has changed: a file by its bytes and what is known of it, a report by what is read of
 * it and what stands around it, both under the same rules, program and limits. May be used by several threads.
 */
public final class ResultCache implements FactsSource, JudgementStore {
    private static final String ONCE = "once ";

    private final Store store;
    private final ReportLoader intake;
    private final String setting;
    /** Keys of the files taken in this run, by what they are: a file is taken twice and must be the same. */
    private final Map<String, String> taken = new ConcurrentHashMap<>();

    /** @param setting all that reading and judging depend on beside the files */
    public ResultCache(Store store, ReportLoader intake, String setting) {
        this.store = store;
        this.intake = intake;
        this.setting = setting;
    }

    /**
     * What is read by a reader and judged by a book, in this version of the program.
     *
     * @param version version of the program
     */
    public static ResultCache of(Store store, ReportLoader intake, RuleBook book, String version) {
        return new ResultCache(store, intake, version + " " + book.hash() + " " + intake.bounds());
    }

    /** The same store for files of which other things are given. */
    public ResultCache with(ReportLoader other) {
        return new ResultCache(store, other, setting);
    }

    @Override
    public ReportLoader.Loaded load(Input input) {
        String before = taken.get(input.id());
        String stamp = stamp(input);
        Optional<String> key = before == null ? key(input) : Optional.of(before);
        Optional<Document> known = key.flatMap(store::document);
        if (known.isEmpty()) {
            return read(input, key, stamp);
        }
        if (input.entry() != null) {
            ExpandedInputs.close(input.entry().archive());
        }
        taken.put(input.id(), key.get());
        String skipped = known.get().skipped();
        Skipped why = skipped == null ? null : new Skipped(input.source(), skipped);
        return new ReportLoader.Loaded(corrected(known.get().reports()), why, key.get(), !isOnce(key.get()));
    }

    /** What is kept of a file is what the program read; what a person read otherwise is put over it each time. */
    private List<Facts> corrected(List<Facts> reports) {
        return reports.stream().map(this::corrected).toList();
    }

    private Facts corrected(Facts facts) {
        String bytes = facts.report().sha256();
        return bytes.isEmpty()
                ? facts
                : CorrectedFacts.of(facts, store.corrections().inForce(bytes));
    }

    /** Reads a file and keeps what is read, under a key of this run alone when it may be read otherwise the next time. */
    private ReportLoader.Loaded read(Input input, Optional<String> lasting, String stamp) {
        ReportLoader.Loaded read = intake.load(input);
        boolean keep = read.lasting() && lasting.isPresent() && stamp.equals(stamp(input));
        String key = keep ? lasting.get() : ONCE + intake.given() + " " + input.id();
        String why = read.skipped() == null ? null : read.skipped().reason();
        store.keep(key, new Document(read.reports(), why));
        taken.put(input.id(), key);
        return new ReportLoader.Loaded(corrected(read.reports()), read.skipped(), key, keep);
    }

    private static boolean isOnce(String key) {
        return key.startsWith(ONCE);
    }

    private Optional<String> key(Input input) {
        if (input.problem() != null) {
            return Optional.empty();
        }
        try {
            String known = input.source() + "\n" + input.named() + "\n" + intake.known(input);
            MessageDigest digest = digest(setting, known);
            try (InputStream bytes = new DigestInputStream(input.open(), digest)) {
                bytes.transferTo(OutputStream.nullOutputStream());
            }
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RefusalException e) {
            // reading it says what is wrong with it
            return Optional.empty();
        }
    }

    /** When a file was last written, and how long it is: a file written while it is read is not known by its hash. */
    private static String stamp(Input input) {
        try {
            BasicFileAttributes file = Files.readAttributes(input.file(), BasicFileAttributes.class);
            return file.lastModifiedTime() + " " + file.size();
        } catch (IOException e) {
            // reading it says what is wrong with it
            return "";
        }
    }

    /** A report taken before. */
    public Facts again(String key, int number) {
        return corrected(store.document(key)
                .orElseThrow(() -> new IllegalStateException("a report is gone from the store"))
                .reports()
                .get(number));
    }

    @Override
    public CheckedReport judged(ReportLoader.Loaded file, int number, Facts facts, Supplier<CheckedReport> judge) {
        if (!file.lasting() || file.key() == null) {
            return judge.get();
        }
        String corrected = facts.problems().stream()
                .filter(Trouble.CORRECTED::is)
                .map(Problem::message)
                .collect(Collectors.joining("\n"));
        byte[] around = (around(facts) + "\n" + corrected).getBytes(StandardCharsets.UTF_8);
        String key = HexFormat.of()
                .formatHex(digest(file.key(), Integer.toString(number)).digest(around));
        return store.judged(key, facts).orElseGet(() -> {
            CheckedReport checked = judge.get();
            if (checked.outcomes().values().stream().noneMatch(o -> o.kind() == OutcomeKind.ERROR)) {
                store.keep(key, checked);
            }
            return checked;
        });
    }

    private static String around(Facts facts) {
        Earlier earlier = facts.earlier();
        String before = "none";
        if (earlier != null) {
            // a hash it tells itself does not say that nobody changed it
            before = earlier.facts() == null
                    ? "missing " + earlier.missing()
                    : Sha256.hex(FactsJson.write(earlier.facts(), UnaryOperator.identity())
                            .toString());
        }
        return before + "\n" + facts.around().facts();
    }

    private static MessageDigest digest(String one, String other) {
        MessageDigest digest = Sha256.digest();
        digest.update((one + "\n" + other + "\n").getBytes(StandardCharsets.UTF_8));
        return digest;
    }
}
