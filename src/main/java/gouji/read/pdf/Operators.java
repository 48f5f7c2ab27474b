package gouji.read.pdf;

import gouji.model.Trouble;
import gouji.read.document.RefusalException;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.jspecify.annotations.Nullable;

/** The operators of a page a scanner carries out: those of text and position as the library has them, those of paths. */
final class Operators {
    private Operators() {}

    static void addTo(PageScanner scanner) {
        text(scanner);
        PathTracer pen = scanner.pen();
        add(scanner, "m", 2, n -> to(scanner, n, 0, pen::move));
        add(scanner, "l", 2, n -> to(scanner, n, 0, pen::line));
        add(scanner, "c", 6, n -> to(scanner, n, 4, pen::curve));
        add(scanner, "v", 4, n -> to(scanner, n, 2, pen::curve));
        add(scanner, "y", 4, n -> to(scanner, n, 2, pen::curve));
        add(scanner, "h", 0, n -> pen.close());
        add(scanner, "re", 4, n -> rectangle(scanner, n));
        add(scanner, "S", 0, n -> paint(scanner, true, false, false));
        add(scanner, "s", 0, n -> paint(scanner, true, false, true));
        List.of("f", "F", "f*").forEach(o -> add(scanner, o, 0, n -> paint(scanner, false, true, false)));
        List.of("B", "B*").forEach(o -> add(scanner, o, 0, n -> paint(scanner, true, true, false)));
        List.of("b", "b*").forEach(o -> add(scanner, o, 0, n -> paint(scanner, true, true, true)));
        add(scanner, "n", 0, n -> pen.lay());
        colours(scanner);
        add(scanner, "BI", 0, n -> scanner.image());
        scanner.addOperator(new Painted(scanner));
    }

    private static void text(PageScanner scanner) {
        List.of(
                        new BeginText(scanner),
                        new EndText(scanner),
                        new Concatenate(scanner),
                        new Save(scanner),
                        new Restore(scanner),
                        new SetGraphicsStateParameters(scanner),
                        new SetMatrix(scanner),
                        new MoveText(scanner),
                        new MoveTextSetLeading(scanner),
                        new NextLine(scanner),
                        new SetCharSpacing(scanner),
                        new FontChoice(scanner),
                        new SetTextHorizontalScaling(scanner),
                        new SetTextLeading(scanner),
                        new SetTextRenderingMode(scanner),
                        new SetTextRise(scanner),
                        new SetWordSpacing(scanner),
                        new ShowText(scanner),
                        new ShowTextAdjusted(scanner),
                        new ShowTextLine(scanner),
                        new ShowTextLineAndSpace(scanner))
                .forEach(scanner::addOperator);
    }

    /** Of colours only white matters: what is painted white does not show. */
    private static void colours(PageScanner scanner) {
        List.of("g", "rg", "k", "sc", "scn", "cs").forEach(o -> scanner.addOperator(new Coloured(scanner, o, false)));
        List.of("G", "RG", "K", "SC", "SCN", "CS").forEach(o -> scanner.addOperator(new Coloured(scanner, o, true)));
    }

    private static void to(PageScanner scanner, float[] numbers, int from, Step step) {
        Point2D point = scanner.point(numbers[from], numbers[from + 1]);
        step.to(point.getX(), point.getY());
    }

    private static void rectangle(PageScanner scanner, float[] n) {
        PathTracer pen = scanner.pen();
        to(scanner, n, 0, pen::move);
        to(scanner, new float[] {n[0] + n[2], n[1]}, 0, pen::line);
        to(scanner, new float[] {n[0] + n[2], n[1] + n[3]}, 0, pen::line);
        to(scanner, new float[] {n[0], n[1] + n[3]}, 0, pen::line);
        pen.close();
    }

    private static void paint(PageScanner scanner, boolean stroked, boolean filled, boolean closed) {
        if (closed) {
            scanner.pen().close();
        }
        if (stroked) {
            scanner.stroke();
        }
        if (filled) {
            scanner.fill();
        }
        scanner.pen().lay();
    }

    private static void add(PageScanner scanner, String name, int numbers, Drawing drawing) {
        scanner.addOperator(new Drawn(scanner, name, numbers, drawing));
    }

    private interface Step {
        void to(double x, double y);
    }

    private interface Drawing {
        void draw(float[] numbers);
    }

    /** An operator that takes nothing but numbers. */
    private static final class Drawn extends OperatorProcessor {
        private final String name;
        private final int count;
        private final Drawing drawing;

        Drawn(PageScanner scanner, String name, int count, Drawing drawing) {
            super(scanner);
            this.name = name;
            this.count = count;
            this.drawing = drawing;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            float[] numbers = new float[count];
            for (int i = 0; i < count; i++) {
                if (i >= operands.size() || !(operands.get(i) instanceof COSNumber number)) {
                    throw new MissingOperandException(operator, operands);
                }
                numbers[i] = number.floatValue();
            }
            drawing.draw(numbers);
        }

        @Override
        public String getName() {
            return name;
        }
    }

    /** An operator that sets a colour. */
    private static final class Coloured extends OperatorProcessor {
        private static final int INKS = 4;

        private final String name;
        private final boolean stroking;

        Coloured(PageScanner scanner, String name, boolean stroking) {
            super(scanner);
            this.name = name;
            this.stroking = stroking;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            float white = operands.size() == INKS ? 0 : 1;
            boolean blank = !operands.isEmpty()
                    && operands.stream().allMatch(o -> o instanceof COSNumber number && number.floatValue() == white);
            PDColor colour = new PDColor(new float[] {blank ? 1 : 0}, PDDeviceGray.INSTANCE);
            if (stroking) {
                getContext().getGraphicsState().setStrokingColor(colour);
            } else {
                getContext().getGraphicsState().setNonStrokingColor(colour);
            }
        }

        @Override
        public String getName() {
            return name;
        }
    }

    /** The operator that paints what is stored apart: a form is carried out, of an image only the place is taken. */
    private static final class Painted extends OperatorProcessor {
        /** Forms within forms; real ones are two or three deep. */
        private static final int DEPTH = 20;

        private final PageScanner scanner;
        private final OperatorProcessor form;
        private final Deque<COSStream> open = new ArrayDeque<>();

        Painted(PageScanner scanner) {
            super(scanner);
            this.scanner = scanner;
            this.form = new DrawObject(scanner);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
                throw new MissingOperandException(operator, operands);
            }
            COSStream stream = scanner.getResources() == null
                    ? null
                    : stored(scanner.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT), name);
            if (stream == null) {
                scanner.damaged();
            } else if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                scanner.image();
            } else {
                form(stream, operator, operands);
            }
        }

        private void form(COSStream stream, Operator operator, List<COSBase> operands) throws IOException {
            if (open.size() == DEPTH || open.contains(stream)) {
                throw RefusalException.saying(Trouble.TOO_COMPLEX, "pdf.forms", DEPTH);
            }
            open.push(stream);
            form.process(operator, operands);
            open.pop();
        }

        private static @Nullable COSStream stored(COSDictionary objects, COSName name) {
            return objects == null ? null : objects.getCOSStream(name);
        }

        @Override
        public String getName() {
            return "Do";
        }
    }
}
