package gouji.rules.language;

import gouji.rules.drl.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks what stands in a DRL file outside its rules: package, imports, global and dialect, and nothing else. */
final class HeaderCheck {
    private static final Set<List<String>> DEMANDED = Set.of(
            List.of("package", "gouji", ".", "book"),
            List.of("import", "gouji", ".", "model", ".", "*"),
            List.of("global", "gouji", ".", "engine", ".", "Found", "found"),
            List.of("dialect", "mvel"));
    private static final Set<String> STARTS = Set.of(
            "package", "import", "global", "dialect", "function", "query", "declare", "unit", "rule", "attributes");

    private final Complaint complaint;
    private final Vocabulary vocabulary;

    HeaderCheck(Complaint complaint, Vocabulary vocabulary) {
        this.complaint = complaint;
        this.vocabulary = vocabulary;
    }

    void check(List<Token> header) {
        int from = 0;
        while (from < header.size()) {
            int to = from + 1;
            while (to < header.size()
                    && !header.get(to).is(";")
                    && !STARTS.contains(header.get(to).text())) {
                to++;
            }
            statement(header.subList(from, to));
            from = to;
        }
    }

    private void statement(List<Token> statement) {
        List<Token> words = statement.stream().filter(t -> !t.is(";")).toList();
        if (words.isEmpty()) {
            return;
        }
        List<String> texts = words.stream().map(Token::text).toList();
        boolean type = texts.size() == 5
                && texts.subList(0, 4).equals(List.of("import", "gouji", ".", "model"))
                && vocabulary.types().contains(texts.get(4));
        if (!DEMANDED.contains(texts) && !type) {
            Token first = words.get(0);
            String all = texts.stream().collect(Collectors.joining(" ")).replace(" . ", ".");
            String shown = all.length() > 60 ? all.substring(0, 60) + "…" : all;
            complaint.tell(
                    first,
                    "不允许使用 “" + shown + "”。",
                    "\"" + shown + "\" is not allowed.",
                    "规则文件开头只写 package gouji.book; import gouji.model.*; global gouji.engine.Found found; dialect \"mvel\"。",
                    "A file of rules begins with package gouji.book; import gouji.model.*;"
                            + " global gouji.engine.Found found; dialect \"mvel\" and nothing else.");
        }
    }
}
