package gouji.form;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A third edition of the form, as data and nothing else: that of 2021 with one row more under 不予公开, for report years
 * from 2024 on.
 */
public final class ThirdEdition {
    public static final String ROW = "refused.deliberation";
    public static final String LABEL = "9.属于尚在审议的重大决策事项";
    private static final Path BOOK = Path.of("rules");
    private static final String NEXT = "      - {code: unavailable.notHeld,";
    private static final String ABOVE = "\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n";

    private ThirdEdition() {}

    /** A copy of the rule book with that edition, in a new folder. */
    public static Path rules(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(BOOK)) {
            files.filter(Files::isRegularFile).forEach(file -> copy(file, folder.resolve(BOOK.relativize(file))));
        }
        String latest = Files.readString(BOOK.resolve("forms/2021.yaml"));
        String form = latest.replace("edition: 2021\n", "edition: 2024\n")
                .replace("fromYear: 2021\n", "fromYear: 2024\n")
                .replace(NEXT, "      - {code: " + ROW + ", label: '" + LABEL + "', group: '（三）不予公开'}\n" + NEXT);
        assertTrue(form.contains(ROW) && form.contains("edition: 2024") && form.contains("fromYear: 2024"), form);
        Files.writeString(folder.resolve("forms/2024.yaml"), form);
        return folder;
    }

    private static void copy(Path file, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report for 2023 in the form of 2021 in which nothing is wrong. */
    public static String before() throws IOException {
        return Files.readString(BOOK.resolve("base-reports/bureau.txt")).replace("2024", "2023");
    }

    /**
     * A report for 2024 in the third edition in which nothing is wrong: one application is decided by the new row, one by
     * the last of 其他处理.
     */
    public static String report() throws IOException {
        String report = Files.readString(BOOK.resolve("base-reports/bureau.txt"))
                .replace(ABOVE, ABOVE + "\t\t" + LABEL + "\t1\t0\t0\t0\t0\t0\t1\n")
                .replace("政府信息\t1\t0\t0\t0\t0\t0\t1\n", "政府信息\t0\t0\t0\t0\t0\t0\t0\n")
                .replace("\t3.其他\t0\t0\t0\t0\t0\t0\t0\n", "\t3.其他\t1\t0\t0\t0\t0\t0\t1\n")
                .replace("（七）总计\t\t4\t1\t0\t0\t0\t0\t5", "（七）总计\t\t5\t1\t0\t0\t0\t0\t6")
                .replace("申请数量\t\t\t4\t1\t0\t0\t0\t0\t5", "申请数量\t\t\t5\t1\t0\t0\t0\t0\t6")
                .replace("申请5件", "申请6件")
                .replace("办结5件", "办结6件");
        assertTrue(report.contains(LABEL) && report.contains("\t5\t1\t0\t0\t0\t0\t6\n"), report);
        return report;
    }
}
