package gouji.engine;

import gouji.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small rule books for tests. */
public final class Books {
    private static final String HEADER = """
            package gouji.book;
            import gouji.model.*;
            global gouji.engine.Found found;
            dialect "mvel"
            """;
    private static final String NOTES =
            " @severity(error) @basis(\"totals\") @message(\"{where}：{expected}、{actual}\") @fix(\"改正\")\n";

    private final Path folder;

    /** A book without rules in a folder of its own. */
    public Books(Path folder) throws IOException {
        this.folder = folder;
        file("book.yaml", "id: test\nversion: '1'\n");
        file("basis/basis.yaml", "totals: {zh: 合计, en: Totals}\n");
        copy("forms/2021.yaml");
        copy("forms/2019.yaml");
    }

    private void copy(String path) throws IOException {
        file(path, Files.readString(Path.of("rules").resolve(path)));
    }

    public Books file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** A file of rules below the usual header, whose last line is line 4. */
    public Books rules(String path, String rules) throws IOException {
        return file(path, HEADER + rules);
    }

    /** A rule whose id is its name. */
    public static String rule(String name, String when, String then) {
        return "rule \"" + name + "\" @id(\"" + name + "\")" + NOTES + "when\n    " + when + "\nthen\n    " + then
                + "\nend\n";
    }

    /** A rule that reports every cell its condition leaves. */
    public static String cells(String name, String constraint) {
        return rule(
                name,
                "$c : Cell(" + constraint + ")",
                "found.fault(drools, [$c], [\"expected\": 0, \"actual\": $c.count]);");
    }

    public RuleBook read() {
        return RuleBook.read(folder);
    }
}
