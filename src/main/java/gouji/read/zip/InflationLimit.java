package gouji.read.zip;

import gouji.model.Trouble;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what a zipped part grows to while it is read, and refuses it at the limit. */
public final class InflationLimit extends FilterInputStream {
    private static final int SMALL = 1 << 20;

    private final String name;
    private final long zipped;
    private final Limits limits;
    private long read;

    public InflationLimit(InputStream in, String name, long zipped, Limits limits) {
        super(in);
        this.name = name;
        this.zipped = Math.max(1, zipped);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int some = super.read(bytes, from, length);
        count(Math.max(0, some));
        return some;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long more) {
        read += more;
        boolean bomb = read > SMALL && read / limits.ratio() > zipped;
        if (bomb || read > limits.streamBytes()) {
            throw RefusalException.saying(Trouble.TOO_COMPLEX, "zip.bomb", name);
        }
    }
}
