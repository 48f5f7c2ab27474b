package gouji.read.pdf;

import gouji.model.Trouble;
import gouji.read.document.PdfLimits;
import gouji.read.document.RefusalException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * Looks through the compressed streams of a file before the library does, which would mend in silence what is damaged and
 * inflate without bound what was made to burst.
 */
final class Streams {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final byte[] END = {'e', 'n', 'd'};
    private static final byte[] IMAGE = {'/', 'I', 'm', 'a', 'g', 'e'};
    private static final byte[] INDEX = {'/', 'X', 'R', 'e', 'f'};
    /** Bytes of an index of objects, four to six for each of them. */
    private static final int LARGEST_INDEX = 2 << 20;
    /** Where the kind of a stream is told before it. */
    private static final int HEAD = 600;

    private final PdfLimits limits;
    private final WorkBudget budget;
    private final byte[] buffer = new byte[1 << 16];
    private long inflated;

    Streams(PdfLimits limits, WorkBudget budget) {
        this.limits = limits;
        this.budget = budget;
    }

    /** @throws gouji.read.document.RefusalException when a stream is damaged or too large */
    void check(byte[] file) {
        for (int at = next(file, 0); at >= 0; at = next(file, at)) {
            boolean zlib = at + 2 < file.length && isZlib(file[at], file[at + 1]);
            if (zlib && !tells(file, at, IMAGE)) {
                long before = inflated;
                check(file, at, 1);
                index(file, at, inflated - before);
            }
        }
    }

    /** The same for a file whose data are encrypted, of which the library has the plain ones. */
    void check(COSDocument document) throws IOException {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                try (InputStream in = stream.createRawInputStream()) {
                    byte[] data = in.readAllBytes();
                    if (data.length > 2 && isZlib(data[0], data[1])) {
                        check(data, 0, 1);
                    }
                }
            }
        }
    }

    /** Where the data of the next stream begins, or -1. */
    private static int next(byte[] file, int from) {
        for (int at = from; at + STREAM.length + 2 < file.length; at++) {
            if (file[at] == 's' && is(file, at, STREAM) && !(at >= 3 && is(file, at - 3, END))) {
                int data = at + STREAM.length;
                data += file[data] == '\r' ? 1 : 0;
                return data + (file[data] == '\n' ? 1 : 0);
            }
        }
        return -1;
    }

    private static boolean is(byte[] file, int at, byte[] word) {
        for (int i = 0; i < word.length; i++) {
            if (at + i >= file.length || file[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isZlib(byte method, byte flags) {
        return (method & 0x0F) == 8 && ((method & 0xFF) << 8 | flags & 0xFF) % 31 == 0;
    }

    private static void index(byte[] file, int at, long size) {
        if (size > LARGEST_INDEX && tells(file, at, INDEX)) {
            throw RefusalException.saying(Trouble.TOO_COMPLEX, "pdf.objects");
        }
    }

    /** Whether a word stands in the dictionary before the data. */
    private static boolean tells(byte[] file, int at, byte[] word) {
        for (int i = at - 1; i >= Math.max(0, at - HEAD) && !is(file, i, END); i--) {
            if (is(file, i, word)) {
                return true;
            }
        }
        return false;
    }

    private void check(byte[] file, int at, int depth) {
        Inflater inflater = new Inflater(true);
        Adler32 sum = new Adler32();
        try {
            inflater.setInput(file, at + 2, file.length - at - 2);
            byte[] head = null;
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw RefusalException.saying(Trouble.CORRUPT, "pdf.incomplete", at + 1);
                }
                head = head == null && count > 1 ? new byte[] {buffer[0], buffer[1]} : head;
                sum.update(buffer, 0, count);
                spend(count);
            }
            boolean twice = head != null && depth == 1 && isZlib(head[0], head[1]);
            verify(file, at, (int) inflater.getBytesRead() + at + 2, sum.getValue());
            if (twice) {
                again(file, at);
            }
        } catch (DataFormatException e) {
            throw RefusalException.saying(Trouble.CORRUPT, "pdf.inflate", at + 1);
        } finally {
            inflater.end();
        }
    }

    /** A stream that was compressed twice: bounded as well. */
    private void again(byte[] file, int at) throws DataFormatException {
        Inflater outer = new Inflater(true);
        Inflater inner = new Inflater();
        try {
            outer.setInput(file, at + 2, file.length - at - 2);
            byte[] between = new byte[1 << 12];
            while (!inner.finished() && !inner.needsDictionary()) {
                int count = inner.inflate(buffer);
                spend(count);
                if (count == 0 && inner.needsInput()) {
                    int more = outer.finished() ? 0 : outer.inflate(between);
                    if (more == 0) {
                        return;
                    }
                    inner.setInput(between, 0, more);
                }
            }
        } finally {
            outer.end();
            inner.end();
        }
    }

    private void spend(int count) {
        inflated += count;
        if (inflated > limits.inflatedBytes()) {
            throw RefusalException.saying(Trouble.TOO_COMPLEX, "pdf.bytes", limits.inflatedBytes() >> 20);
        }
        budget.glance();
    }

    /** The sum behind the data must be right; some writers leave it out. */
    private static void verify(byte[] file, int at, int end, long sum) {
        long told = 0;
        for (int i = end; i < end + 4 && i < file.length; i++) {
            told = told << 8 | file[i] & 0xFF;
        }
        boolean left = end < file.length && (file[end] == '\r' || file[end] == '\n' || is(file, end, END));
        if (told != sum && !left) {
            throw RefusalException.saying(Trouble.CORRUPT, "pdf.wrong", at + 1);
        }
    }
}
