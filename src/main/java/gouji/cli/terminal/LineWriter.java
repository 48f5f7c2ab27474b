package gouji.cli.terminal;

import gouji.model.Printable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.function.UnaryOperator;

/** Prints line by line what is fit to be shown on a terminal; what is not ended when it is flushed is taken for a line. */
final class LineWriter extends Writer {
    private final PrintWriter out;
    private final UnaryOperator<String> mask;
    private final StringBuilder line = new StringBuilder();

    /** @param mask hides numbers of persons in a line */
    LineWriter(PrintWriter out, UnaryOperator<String> mask) {
        this.out = out;
        this.mask = mask;
    }

    @Override
    public void write(char[] text, int from, int length) {
        for (int i = from; i < from + length; i++) {
            line.append(text[i]);
            if (text[i] == '\n') {
                print();
            }
        }
    }

    private void print() {
        out.print(Printable.text(mask.apply(line.toString())));
        line.setLength(0);
    }

    /** @throws IOException when what was printed did not reach its place */
    @Override
    public void flush() throws IOException {
        print();
        if (out.checkError()) {
            throw new IOException();
        }
    }

    @Override
    public void close() throws IOException {
        print();
        out.close();
    }
}
