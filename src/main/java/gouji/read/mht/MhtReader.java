package gouji.read.mht;

import gouji.model.Trouble;
import gouji.read.charset.Decoded;
import gouji.read.charset.Decoder;
import gouji.read.document.Content;
import gouji.read.document.FormWords;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import gouji.read.html.HtmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** Reads web pages saved as one file (MHT, MHTML) by Word or a browser: of the pages inside, the one with most of the form. */
public final class MhtReader {
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    private static final int MOST_PAGES = 20;

    private final FormWords words;
    private final Limits limits;

    /** A page inside the file. */
    public record Page(Decoded decoded, Content content) {}

    public MhtReader(FormWords words, Limits limits) {
        this.words = words;
        this.limits = limits;
    }

    public Page read(byte[] bytes) {
        return pages(bytes).stream()
                .map(Decoder::decode)
                .map(decoded -> new Page(decoded, new HtmlReader(words, limits).read(decoded.text())))
                .max(Comparator.comparing(this::anchors))
                .orElseThrow(() -> RefusalException.saying(Trouble.CORRUPT, "mht.page"));
    }

    private long anchors(Page page) {
        return page.content().blocks().stream().filter(words::isAnchor).count();
    }

    private List<byte[]> pages(byte[] bytes) {
        MimeConfig config = new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(-1)
                .setMaxHeaderCount(limits.depth())
                .build();
        MimeTokenStream stream = new MimeTokenStream(config);
        stream.parse(new ByteArrayInputStream(bytes));
        List<byte[]> pages = new ArrayList<>();
        try {
            for (EntityState at = stream.getState(); at != EntityState.T_END_OF_STREAM; at = stream.next()) {
                if (at == EntityState.T_BODY
                        && pages.size() < MOST_PAGES
                        && PAGES.contains(stream.getBodyDescriptor().getMimeType())) {
                    pages.add(page(stream));
                }
            }
        } catch (MimeException | IOException e) {
            throw RefusalException.saying(Trouble.CORRUPT, "mht.incomplete");
        }
        return pages;
    }

    private byte[] page(MimeTokenStream stream) throws IOException {
        byte[] page = stream.getDecodedInputStream().readNBytes((int) limits.textBytes() + 1);
        if (page.length > limits.textBytes()) {
            throw RefusalException.of(Trouble.TOO_LARGE, (page.length >> 20) + 1, limits.textBytes() >> 20);
        }
        return page;
    }
}
