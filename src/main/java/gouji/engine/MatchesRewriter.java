package gouji.engine;

import gouji.rules.drl.Lexer;
import gouji.rules.drl.MatchCall;
import gouji.rules.drl.Token;
import gouji.rules.file.RuleFile;
import java.util.List;
import java.util.TreeMap;

/**
 * Makes of every {@code text matches "…"} a call of {@link Patterns}: Drools itself matches with expressions that may take
 * for ever. Every line stays where it was.
 */
final class MatchesRewriter {
    /** What declares the patterns in a file that asks for them. */
    static final String GLOBAL = " global gouji.engine.Patterns patterns;";

    private final String drl;
    private final List<Token> words;
    /** What is put in at an offset, and up to where it replaces the text, by that offset. */
    private final TreeMap<Integer, Edit> edits = new TreeMap<>();

    private record Edit(int end, String text) {
        Edit and(Edit later) {
            return new Edit(Math.max(end, later.end), text + later.text);
        }
    }

    private MatchesRewriter(String path, String drl) {
        this.drl = drl;
        this.words = new Lexer(new RuleFile(path, path, drl)).tokens();
    }

    /** @param path names the file */
    static String of(String path, String drl) {
        return new MatchesRewriter(path, drl).rewritten();
    }

    private String rewritten() {
        for (int i = 0; i < words.size(); i++) {
            if (MatchCall.begins(words, i)) {
                MatchCall.at(words, i).ifPresent(this::rewrite);
            }
        }
        if (edits.isEmpty()) {
            return drl;
        }
        declare();
        StringBuilder made = new StringBuilder(drl);
        edits.descendingMap().forEach((at, edit) -> made.replace(at, edit.end(), edit.text()));
        return made.toString();
    }

    private void rewrite(MatchCall call) {
        edit(start(call.left()), start(call.left()), (call.negated() ? "!" : "") + "patterns.fits(");
        edit(end(call.leftEnd() - 1), start(call.right()), ", ");
        edit(end(call.rightEnd() - 1), end(call.end() - 1), ")");
    }

    private void declare() {
        Token ending = words.stream().filter(word -> word.is(";")).findFirst().orElseThrow();
        edit(ending.end(), ending.end(), GLOBAL);
    }

    /** Line ends between two words are kept. */
    private void edit(int from, int to, String text) {
        String lines = drl.substring(from, to).replaceAll("[^\n]", "");
        edits.merge(from, new Edit(to, text + lines), Edit::and);
    }

    private int start(int word) {
        return words.get(word).start();
    }

    private int end(int word) {
        return words.get(word).end();
    }
}
