package gouji.extract;

import gouji.extract.Renderings.Box;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints drawn reports as PDF files: what stands where, in points from the lower left corner of each page. */
final class Printed {
    static final double WIDTH = 900;
    private static final double HEIGHT = 1900;
    private static final double TOP = 1860;
    private static final double ROW = 30;
    private static final double SIZE = 9;
    private static final String FONT = "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H"
            + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)"
            + "/Ordering(GB1)/Supplement 2>>/DW 1000/W[1 95 500]/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light"
            + "/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>>>]>>";

    private final Renderings report;
    private final List<StringBuilder> pages = new ArrayList<>();
    private String box = "[0 0 " + WIDTH + " " + HEIGHT + "]";
    private String before = "";
    private double left = 40;
    private double y;
    private boolean lined = true;
    private boolean rightAligned;
    private int breakTable = -1;
    private int breakRow = -1;
    private boolean group = true;
    private boolean closed;
    private int struck = -1;
    private int over = -1;
    private double overAt = -1;
    private boolean noted;
    private final StringBuilder notes = new StringBuilder();
    private double shift;

    Printed(Renderings report) {
        this.report = report;
        page();
    }

    /** Turns all that is printed by so many degrees. */
    Printed tilted(double degrees) {
        double angle = Math.toRadians(degrees);
        before = String.format(
                Locale.ROOT,
                "%.6f %.6f %.6f %.6f 0 0 cm ",
                Math.cos(angle),
                Math.sin(angle),
                -Math.sin(angle),
                Math.cos(angle));
        return this;
    }

    /** Cuts the pages off at the left or right. */
    Printed cutOff(double fromLeft, double fromRight) {
        box = "[" + fromLeft + " 0 " + (WIDTH - fromRight) + " " + HEIGHT + "]";
        return this;
    }

    /** Prints no lines, the numbers at the right of their columns. */
    Printed withoutLines() {
        lined = false;
        rightAligned = true;
        return this;
    }

    /** Breaks a row of a table in two by the end of a page; on the next the cells that span it are not drawn again. */
    Printed broken(int table, int row, boolean withGroup) {
        breakTable = table;
        breakRow = row;
        group = withGroup;
        return this;
    }

    /** Draws a line below cells that end with the broken row although that goes on. */
    Printed closed() {
        closed = true;
        return this;
    }

    /** Moves the second table to the right. */
    Printed shifted(double by) {
        shift = by;
        return this;
    }

    /** Notes a reader's line through the values of a row of the second table instead of drawing it. */
    Printed noted() {
        noted = true;
        return this;
    }

    /** Paints another number over the values of a row of the second table. */
    Printed overpainting(int row) {
        over = row;
        return this;
    }

    /** Strikes the values of a row of the second table out. */
    Printed striking(int row) {
        struck = row;
        return this;
    }

    private void page() {
        pages.add(new StringBuilder());
        y = TOP;
    }

    private StringBuilder page(int number) {
        return pages.get(number);
    }

    private void text(double x, double base, String words) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            hex.append(String.format("%04X", (int) c));
        }
        page(pages.size() - 1)
                .append(String.format(Locale.ROOT, "BT /F %.1f Tf %.2f %.2f Td <%s> Tj ET\n", SIZE, x, base, hex));
    }

    private void line(double x1, double y1, double x2, double y2) {
        page(pages.size() - 1).append(String.format(Locale.ROOT, "%.2f %.2f m %.2f %.2f l S\n", x1, y1, x2, y2));
    }

    private static double width(String words) {
        return words.chars().mapToDouble(c -> c < 0x100 ? SIZE / 2 : SIZE).sum();
    }

    private void paragraph(String words) {
        text(40, y - SIZE, words);
        y -= 2 * SIZE;
    }

    byte[] bytes() {
        Renderings.BEFORE.forEach(this::paragraph);
        for (int i = 0; i < report.tables().size(); i++) {
            paragraph(Renderings.HEADINGS.get(i));
            left = 40 + (i == 1 ? shift : 0);
            table(report.tables().get(i), i);
        }
        Renderings.AFTER.forEach(this::paragraph);
        return written();
    }

    private void table(List<List<Box>> rows, int table) {
        int columns = rows.get(rows.size() - 1).stream().mapToInt(Box::columns).sum();
        double[] sides = sides(columns);
        boolean[][] taken = new boolean[rows.size()][columns];
        List<double[]> open = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            overAt = table == 1 && r == over ? y : -1;
            boolean broken = table == breakTable && r == breakRow;
            int slot = 0;
            for (Box box : rows.get(r)) {
                while (taken[r][slot]) {
                    slot++;
                }
                int down = Math.min(rows.size() - r, box.rows());
                for (int d = 0; d < down; d++) {
                    java.util.Arrays.fill(taken[r + d], slot, slot + box.columns(), true);
                }
                boolean cut = table == breakTable && r <= breakRow && r + down > breakRow + (closed ? 1 : 0);
                double height = cut ? (breakRow - r + 1) * ROW : down * ROW;
                cell(box, sides[slot], sides[slot + box.columns()], height, broken || cut, table == 1 && r == struck);
                if (down > 1) {
                    open.add(new double[] {sides[slot], sides[slot + box.columns()], r + down});
                }
            }
            y -= ROW;
            if (broken) {
                int row = r;
                page();
                rest(
                        rows.get(r),
                        sides,
                        row,
                        open.stream().filter(o -> o[2] > row).toList());
                y -= ROW;
            }
        }
    }

    private static double[] sides(int columns) {
        double[] sides = new double[columns + 1];
        double label = columns == 10 ? 130 : 0;
        double each = (WIDTH - 80 - 3 * label) / (columns == 10 ? 7 : columns);
        for (int i = 0; i <= columns; i++) {
            sides[i] = Math.min(i, columns == 10 ? 3 : 0) * label + Math.max(0, i - (columns == 10 ? 3 : 0)) * each;
        }
        return sides;
    }

    private void cell(Box box, double from, double to, double height, boolean broken, boolean strike) {
        double x1 = left + from;
        double x2 = left + to;
        boolean number = box.text().matches("[0-9/]*");
        List<String> lines = lined ? wrapped(box.text(), x2 - x1 - 4) : List.of(box.text());
        lines = broken && lines.size() > 1 && box.rows() == 1 ? lines.subList(0, lines.size() / 2) : lines;
        boolean second = broken && number && box.text().length() > 0 && from > 580;
        for (int i = 0; i < lines.size() && !second; i++) {
            String words = lines.get(i);
            double x = rightAligned && number ? x2 - width(words) - 1 : (x1 + x2 - width(words)) / 2;
            double base = y - height / 2 + (lines.size() / 2.0 - i) * SIZE - SIZE * 0.8;
            text(x, base, words);
            if (strike && number && noted) {
                double right = x + width(words);
                double top = base + SIZE * 0.85;
                double bottom = base - SIZE * 0.15;
                notes.append(String.format(
                        Locale.ROOT,
                        "<</Type/Annot/Subtype/StrikeOut/Rect[%.1f %.1f %.1f %.1f]/QuadPoints[%.1f %.1f %.1f %.1f %.1f %.1f %.1f %.1f]>>",
                        x,
                        bottom,
                        right,
                        top,
                        x,
                        top,
                        right,
                        top,
                        x,
                        bottom,
                        right,
                        bottom));
            } else if (strike && number) {
                line(x, base + SIZE * 0.35, x + width(words), base + SIZE * 0.35);
            }
            if (over >= 0 && number && Math.abs(y - overAt) < 1) {
                text(x, base, "8".repeat(words.length()));
            }
        }
        if (lined) {
            double bottom = y - height;
            line(x1, y, x2, y);
            line(x1, y, x1, bottom);
            line(x2, y, x2, bottom);
            if (!broken) {
                line(x1, y - height, x2, y - height);
            }
        }
    }

    /** What of a broken row stands on the next page: the other half of its labels, and its values on the right. */
    private void rest(List<Box> row, double[] sides, int index, List<double[]> open) {
        int slot = 0;
        double first = open.stream().mapToDouble(o -> o[1]).max().orElse(0);
        for (double[] o : open) {
            if (group) {
                double bottom = y - ROW * (o[2] - index);
                line(left + o[0], y, left + o[0], bottom);
                line(left + o[1], y, left + o[1], bottom);
                line(left + o[0], bottom, left + o[1], bottom);
            }
        }
        for (Box box : row) {
            if (box.rows() > 1) {
                continue;
            }
            while (left + sides[slot] < left + first - 0.1) {
                slot++;
            }
            double x1 = left + sides[slot];
            double x2 = left + sides[slot + box.columns()];
            boolean number = box.text().matches("[0-9/]*");
            List<String> lines = wrapped(box.text(), x2 - x1 - 4);
            List<String> words = number
                    ? sides[slot] > 580 ? lines : List.<String>of()
                    : lines.size() > 1 ? lines.subList(lines.size() / 2, lines.size()) : List.<String>of();
            for (int i = 0; i < words.size(); i++) {
                text((x1 + x2 - width(words.get(i))) / 2, y - SIZE * (i + 1), words.get(i));
            }
            line(x1, y, x1, y - ROW);
            line(x2, y, x2, y - ROW);
            line(x1, y - ROW, x2, y - ROW);
            slot += box.columns();
        }
    }

    private static List<String> wrapped(String words, double width) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= words.length(); at++) {
            if (at == words.length() || width(words.substring(from, at + 1)) > width) {
                lines.add(words.substring(from, at));
                from = at;
            }
        }
        return lines;
    }

    private byte[] written() {
        StringBuilder kids = new StringBuilder();
        List<String> objects = new ArrayList<>(List.of("<</Type/Catalog/Pages 2 0 R>>", "", FONT));
        for (StringBuilder page : pages) {
            String content = before + page;
            objects.add("<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream");
            objects.add("<</Type/Page/Parent 2 0 R/MediaBox" + box + "/Resources<</Font<</F 3 0 R>>>>/Contents "
                    + objects.size() + " 0 R/Annots[" + notes + "]>>");
            kids.append(objects.size()).append(" 0 R ");
        }
        objects.set(1, "<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(file.length());
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int xref = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(o -> file.append(String.format("%010d 00000 n \n", o)));
        file.append("trailer\n<</Size ").append(objects.size() + 1).append("/Root 1 0 R>>\nstartxref\n");
        return file.append(xref).append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
