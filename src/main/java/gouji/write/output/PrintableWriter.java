package gouji.write.output;

import gouji.model.Printable;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Writes text with nothing in it that a reader would not see. */
public final class PrintableWriter extends FilterWriter {
    public PrintableWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        write(Character.toString((char) character));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(new String(text, from, length));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        out.write(Printable.text(text.substring(from, from + length)));
    }
}
