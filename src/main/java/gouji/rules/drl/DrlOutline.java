package gouji.rules.drl;

import gouji.rules.file.RuleFile;
import gouji.rules.file.RuleSource;
import java.util.ArrayList;
import java.util.List;

/** Finds the rules of a DRL file and their parts, by words alone: it needs no compiler and stops at no mistake. */
public final class DrlOutline {
    private final List<Token> tokens;
    private final List<Token> header = new ArrayList<>();
    private final List<RuleText> rules = new ArrayList<>();
    private final List<int[]> notes = new ArrayList<>();
    private int at;

    public DrlOutline(List<Token> tokens) {
        this.tokens = tokens;
        while (at < tokens.size()) {
            if (startsRule()) {
                rules.add(rule());
            } else {
                header.add(tokens.get(at++));
            }
        }
    }

    /** The rules of a file as the engine gets it. */
    public static List<RuleText> of(RuleSource source) {
        return new DrlOutline(new Lexer(new RuleFile(source.path(), source.path(), source.drl())).tokens()).rules();
    }

    /** Words outside any rule. */
    public List<Token> header() {
        return header;
    }

    public List<RuleText> rules() {
        return rules;
    }

    /** Offsets, from and to, of every annotation. */
    public List<int[]> notes() {
        return notes;
    }

    private boolean startsRule() {
        return at + 1 < tokens.size()
                && tokens.get(at).is("rule")
                && tokens.get(at + 1).isString();
    }

    private RuleText rule() {
        Token first = tokens.get(at);
        Token name = tokens.get(at + 1);
        at += 2;
        List<Annotation> annotations = new ArrayList<>();
        List<Token> attributes = new ArrayList<>();
        while (!ends("when") && !ends("then")) {
            if (tokens.get(at).is("@") && at + 1 < tokens.size()) {
                annotations.add(annotation());
            } else {
                attributes.add(tokens.get(at++));
            }
        }
        List<String> missing = new ArrayList<>();
        skip("when", missing);
        List<Token> when = until("then");
        skip("then", missing);
        List<Token> then = until("end");
        skip("end", missing);
        int end = tokens.get(at - 1).end();
        return new RuleText(
                name.text(),
                first.line(),
                annotations,
                attributes,
                when,
                then,
                first.start(),
                name.end(),
                end,
                missing);
    }

    private Annotation annotation() {
        int start = tokens.get(at).start();
        Token name = tokens.get(at + 1);
        at += 2;
        List<Token> value = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        if (at < tokens.size() && tokens.get(at).is("(")) {
            at++;
            while (!ends(")") && !tokens.get(at).is("@")) {
                value.add(tokens.get(at++));
            }
            skip(")", missing);
        }
        notes.add(new int[] {start, tokens.get(at - 1).end()});
        return new Annotation(name.text(), value, name.line(), missing.isEmpty());
    }

    private List<Token> until(String word) {
        List<Token> part = new ArrayList<>();
        while (!ends(word)) {
            part.add(tokens.get(at++));
        }
        return part;
    }

    private boolean ends(String word) {
        return at >= tokens.size() || tokens.get(at).is(word) || startsRule();
    }

    private void skip(String word, List<String> missing) {
        if (at < tokens.size() && tokens.get(at).is(word)) {
            at++;
        } else {
            missing.add(word);
        }
    }
}
