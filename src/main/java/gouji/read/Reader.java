package gouji.read;

import gouji.form.Form;
import gouji.message.Messages;
import gouji.model.Container;
import gouji.model.Problem;
import gouji.model.Sha256;
import gouji.model.Trouble;
import gouji.read.archive.Entry;
import gouji.read.charset.Decoded;
import gouji.read.charset.Decoder;
import gouji.read.document.Block;
import gouji.read.document.Document;
import gouji.read.document.FormWords;
import gouji.read.document.IsolatedReader;
import gouji.read.document.Limits;
import gouji.read.document.Origin;
import gouji.read.document.Reading;
import gouji.read.document.RefusalException;
import gouji.read.excel.ExcelReader;
import gouji.read.html.HtmlReader;
import gouji.read.json.JsonReader;
import gouji.read.mht.MhtReader;
import gouji.read.pdf.PdfReader;
import gouji.read.text.TextReader;
import gouji.read.word.doc.DocReader;
import gouji.read.word.docx.DocxReader;
import gouji.read.word.rtf.RtfReader;
import gouji.text.Space;
import gouji.text.Traditional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a file into a document, or into the facts stored in it. What a file is, is told by its content and
 * never by its ending. Whatever is wrong with a file ends as a problem of its document and never as an exception.
 */
public final class Reader {
    /** The containers that are read by libraries which can neither be stopped nor bounded from outside. */
    private static final Set<Container> ELSEWHERE =
            Set.of(Container.DOCX, Container.DOC, Container.XLSX, Container.XLS, Container.PDF);

    private static final Messages MESSAGES = Messages.of("read");

    private final Limits limits;
    private final FormWords words;
    private final @Nullable IsolatedReader elsewhere;

    /**
     * Reads everything in this process.
     *
     * @param forms the editions of the form, whose words tell a report from what surrounds it
     */
    public Reader(List<Form> forms, Limits limits) {
        this(forms, limits, null);
    }

    /** @param elsewhere where what a library reads that cannot be stopped is read; null for in this process */
    public Reader(List<Form> forms, Limits limits, @Nullable IsolatedReader elsewhere) {
        this.limits = limits;
        this.words = new FormWords(forms);
        this.elsewhere = elsewhere;
    }

    public Reader(List<Form> forms) {
        this(forms, Limits.DEFAULT);
    }

    /**
     * Reads a file.
     *
     * @param source how the file is to be named
     * @throws IOException when the file cannot be opened or read
     */
    public Reading read(String source, Path file) throws IOException {
        long size = Files.size(file);
        if (size <= limits.fileBytes()) {
            return read(source, Files.readAllBytes(file));
        }
        return new Origin(source, hash(file)).withProblem(Container.OTHER, tooLarge(size, limits.fileBytes()));
    }

    /**
     * Reads a file in an archive.
     *
     * @throws IOException when the archive is damaged there
     */
    public Reading read(String source, Entry entry) throws IOException {
        try {
            return read(source, entry.bytes());
        } catch (RefusalException e) {
            return new Origin(source, "").withProblem(Container.OTHER, e.problem());
        }
    }

    /** Reads the content of a file. */
    public Reading read(String source, byte[] bytes) {
        Origin origin = new Origin(source, hash(bytes));
        FileSignature signature = FileSignature.of(bytes);
        if (bytes.length == 0) {
            return origin.withProblem(Container.OTHER, Trouble.EMPTY.problem());
        }
        if (bytes.length > limits.fileBytes()) {
            return origin.withProblem(Container.OTHER, tooLarge(bytes.length, limits.fileBytes()));
        }
        return signature == null ? readText(origin, bytes) : TraditionalReader.of(readMarked(origin, signature, bytes));
    }

    private Reading readMarked(Origin origin, FileSignature signature, byte[] bytes) {
        Container container = signature.container();
        if (elsewhere != null && ELSEWHERE.contains(container)) {
            return elsewhere.read(origin, container, bytes);
        }
        return guarded(origin, container, damaged(signature), () -> switch (container) {
            case DOCX -> origin.holds(container, new DocxReader(words, limits, this::included).read(bytes));
            case DOC -> origin.holds(container, new DocReader(words, limits).read(bytes));
            case RTF -> origin.holds(container, new RtfReader(words, limits).read(bytes));
            case MHT -> holds(origin, container, new MhtReader(words, limits).read(bytes));
            case XLSX -> origin.holds(container, new ExcelReader(words, limits).xlsx(bytes));
            case XLS -> origin.holds(container, new ExcelReader(words, limits).xls(bytes));
            case PDF -> origin.holds(container, new PdfReader(words, limits).read(bytes));
            default -> origin.withProblem(container, refuse(signature));
        });
    }

    private static Document holds(Origin origin, Container container, MhtReader.Page page) {
        return origin.holds(container, page.decoded(), page.content());
    }

    /** The blocks of a document inside a Word document, which is not read without it. */
    private List<Block> included(byte[] bytes) {
        FileSignature signature = FileSignature.of(bytes);
        if (signature != null && signature.container() == Container.DOCX) {
            return new DocxReader(words, limits, inner -> List.of()).read(bytes).blocks();
        }
        Document document = (Document) read("", bytes);
        document.problems().stream()
                .filter(p -> !p.equals(Trouble.TRADITIONAL.problem()))
                .forEach(p -> {
                    throw new RefusalException(p);
                });
        return document.blocks();
    }

    private Reading readText(Origin origin, byte[] bytes) {
        if (bytes.length > limits.textBytes()) {
            return origin.withProblem(Container.TEXT, tooLarge(bytes.length, limits.textBytes()));
        }
        Decoded decoded = Decoder.decode(bytes);
        if (decoded.isBinary()) {
            return origin.withProblem(Container.OTHER, Trouble.UNSUPPORTED.problem(MESSAGES.text("binary")));
        }
        if (Space.isBlank(decoded.text())) {
            return origin.withProblem(Container.TEXT, Trouble.EMPTY.problem());
        }
        return Traditional.isIn(decoded.text())
                ? TraditionalReader.told(understand(origin, decoded.simplified()))
                : understand(origin, decoded);
    }

    private Reading understand(Origin origin, Decoded decoded) {
        Container container = ContentSniffer.of(decoded.text());
        return guarded(origin, container, Trouble.BROKEN.problem(), () -> switch (container) {
            case HTML -> origin.holds(container, decoded, new HtmlReader(words, limits).read(decoded.text()));
            case JSON -> new JsonReader(words, limits).read(origin, decoded);
            default -> origin.holds(container, decoded, new TextReader(words, limits).read(decoded.text()));
        });
    }

    /** Whatever goes wrong inside a reader is a problem of its one file. */
    private static Reading guarded(Origin origin, Container container, Problem broken, Supplier<Reading> reading) {
        try {
            return reading.get();
        } catch (RefusalException e) {
            return origin.withProblem(container, e.problem());
        } catch (RuntimeException | StackOverflowError e) {
            return origin.withProblem(container, broken);
        }
    }

    /** What our own reader of RTF does not understand is told as for text. */
    private static Problem damaged(FileSignature signature) {
        return signature.container() == Container.RTF
                ? Trouble.BROKEN.problem()
                : Trouble.CORRUPT.problem(MESSAGES.text("damaged", signature.name()));
    }

    private static Problem refuse(FileSignature signature) {
        return signature.trouble().problem(signature.name());
    }

    private static Problem tooLarge(long bytes, long limit) {
        return Trouble.TOO_LARGE.problem((bytes >> 20) + 1, limit >> 20);
    }

    private static String hash(byte[] bytes) {
        return Sha256.hex(bytes);
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
