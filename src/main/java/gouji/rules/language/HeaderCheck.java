package gouji.rules.language;

import gouji.rules.drl.Token;
import gouji.rules.drl.TokenKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks what stands in a DRL file outside its rules: package, imports, global and dialect, and nothing else. */
final class HeaderCheck {
    private static final Set<List<String>> ALLOWED = Set.of(
            List.of("package", "gouji", ".", "book"),
            List.of("import", "gouji", ".", "model", ".", "*"),
            List.of("import", "java", ".", "util", ".", "List"),
            List.of("global", "gouji", ".", "engine", ".", "Found", "found"),
            List.of("dialect", "\"mvel\""));
    private static final Map<String, String> WRITTEN = Map.of(
            "import", "import gouji.model.*;",
            "global", "global gouji.engine.Found found;",
            "dialect", "dialect \"mvel\"");
    private static final Set<String> STARTS = Set.of(
            "package", "import", "global", "dialect", "function", "query", "declare", "unit", "rule", "attributes");

    private final RuleErrors complaint;
    private final Vocabulary vocabulary;

    HeaderCheck(RuleErrors complaint, Vocabulary vocabulary) {
        this.complaint = complaint;
        this.vocabulary = vocabulary;
    }

    void check(List<Token> header, boolean rules, boolean reading) {
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
        if (!header.isEmpty() || rules) {
            missing(header, reading);
        }
    }

    /** What a file of rules cannot do without. */
    private void missing(List<Token> header, boolean reading) {
        for (String word : reading ? List.of("import", "dialect") : List.of("import", "global", "dialect")) {
            if (header.stream().noneMatch(t -> t.is(word))) {
                String line = WRITTEN.getOrDefault(word, word);
                complaint.note(new Token(TokenKind.WORD, word, 1, 0, 0), "header.missing", word, line);
            }
        }
    }

    private void statement(List<Token> statement) {
        List<Token> words = statement.stream().filter(t -> !t.is(";")).toList();
        if (words.isEmpty()) {
            return;
        }
        List<String> texts = words.stream()
                .map(t -> t.isString() ? '"' + t.text() + '"' : t.text())
                .toList();
        boolean type = texts.size() == 5
                && texts.subList(0, 4).equals(List.of("import", "gouji", ".", "model"))
                && vocabulary.types().contains(texts.get(4));
        if (!ALLOWED.contains(texts) && !type) {
            Token first = words.get(0);
            String all = texts.stream().collect(Collectors.joining(" ")).replace(" . ", ".");
            if (first.is("rule")) {
                complaint.note(first, "name.quoted");
                return;
            }
            String shown = all.length() > 60 ? all.substring(0, 60) + "…" : all;
            complaint.note(first, "header.refused", shown);
        }
    }
}
