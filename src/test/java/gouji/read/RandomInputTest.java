package gouji.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.model.Problem;
import gouji.read.document.Document;
import gouji.read.document.Grid;
import gouji.read.document.GridCell;
import gouji.read.document.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables and damage nobody thought of, from fixed seeds. */
class RandomInputTest {
    private static final String TABLE = "<table><tr><td>规章<td rowspan=2>1<tr><td>行政规范性文件</table>";
    private static final List<String> SAMPLES = List.of(
            "<!DOCTYPE html><html><style>.a{display:none}</style><h1>某局2024年年报</h1><p class=a>藏</p>"
                    + "<p>二、主动公开政府信息情况</p>" + TABLE + "<div class=tr><b class=td>甲</b></div><p>六、其他</p></html>",
            "{\"标题\":\"某局2024年年报\",\"二、主动公开政府信息情况\":{\"规章\":{\"本年制发件数\":1},\"行政许可\":[1,2]},"
                    + "\"t\":[[\"规章\",1],[\"结转\",null]],\"c\":{\"t2.gz.zf\":1}}",
            "某局2024年年报\n\n规章\t1\t2\n行政许可\t\n| a | b |\n|---|---|\n| 1 | 2 |\n规章,1,2\n许可,2,3\n强制,\"3,4\",5\n收到   12  13\f结转   4  5\n");

    /** A grid cut into random rectangles, written with spans and read back. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void findsTheSlotsOfEverySpan(int seed) {
        Random random = new Random(seed);
        int[][] slots = new int[4 + random.nextInt(9)][3 + random.nextInt(8)];
        StringBuilder html = new StringBuilder("<table>");
        int cells = 0;
        for (int row = 0; row < slots.length; row++) {
            html.append("<tr>");
            for (int column = 0; column < slots[row].length; column++) {
                if (slots[row][column] == 0) {
                    html.append(cell(random, slots, row, column, ++cells));
                }
            }
        }
        assertEquals(text(slots), texts(Draw.grid(html + "</table>")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void survivesDamage(int sample) {
        for (int seed = 0; seed < 400; seed++) {
            byte[] bytes = damaged(SAMPLES.get(sample), new Random(seed));
            Reading reading = Draw.READER.read("damaged " + seed, bytes);
            List<Problem> problems = reading instanceof Document document ? document.problems() : List.of();
            assertTrue(problems.stream().noneMatch(p -> p.message().contains("Exception")), problems.toString());
        }
    }

    private static String cell(Random random, int[][] slots, int row, int column, int number) {
        int across = 1;
        while (column + across < slots[row].length && slots[row][column + across] == 0 && random.nextInt(3) == 0) {
            across++;
        }
        int down = 1 + (random.nextInt(3) == 0 ? random.nextInt(slots.length - row) : 0);
        for (int r = row; r < row + down; r++) {
            for (int c = column; c < column + across; c++) {
                slots[r][c] = number;
            }
        }
        return "<td colspan=" + across + " rowspan='" + down + "'>" + number + (random.nextBoolean() ? "</td>" : "\n");
    }

    private static String text(int[][] slots) {
        List<String> rows = new ArrayList<>();
        int begun = begun(slots);
        for (int[] row : slots) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < begun; column++) {
                cells.add(String.valueOf(row[column]));
            }
            rows.add(String.join("|", cells));
        }
        return String.join("\n", rows);
    }

    /** Columns up to the last in which a cell begins. */
    private static int begun(int[][] slots) {
        int begun = 1;
        for (int[] row : slots) {
            for (int column = 1; column < row.length; column++) {
                begun = row[column] == row[column - 1] ? begun : Math.max(begun, column + 1);
            }
        }
        return begun;
    }

    private static String texts(Grid grid) {
        return grid.rows().stream()
                .map(row -> row.stream().map(GridCell::text).collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
    }

    private static byte[] damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = random.nextInt(12); i >= 0; i--) {
            int at = random.nextInt(damaged.length());
            int to = Math.min(damaged.length(), at + 1 + random.nextInt(8));
            switch (random.nextInt(3)) {
                case 0 -> damaged.delete(at, Math.min(to, damaged.length() - 1));
                case 1 -> damaged.insert(at, damaged.substring(at, to).repeat(1 + random.nextInt(4)));
                default -> damaged.setCharAt(at, "<>\"{}[],|\t\n\0\uFFFD9".charAt(random.nextInt(14)));
            }
        }
        byte[] bytes = damaged.toString().getBytes(StandardCharsets.UTF_8);
        bytes[random.nextInt(bytes.length)] ^= (byte) (random.nextInt(2) * 0x80);
        return bytes;
    }
}
