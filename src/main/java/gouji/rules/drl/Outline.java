package gouji.rules.drl;

import java.util.ArrayList;
import java.util.List;

/** Finds the rules of a DRL file and their parts, by words alone: it needs no compiler and stops at no mistake. */
public final class Outline {
    private final List<Token> tokens;
    private final List<Token> header = new ArrayList<>();
    private final List<RuleText> rules = new ArrayList<>();
    private final List<int[]> notes = new ArrayList<>();
    private int at;

    public Outline(List<Token> tokens) {
        this.tokens = tokens;
        while (at < tokens.size()) {
            if (startsRule()) {
                rules.add(rule());
            } else {
                header.add(tokens.get(at++));
            }
        }
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
        boolean whole = skip("when");
        List<Token> when = until("then");
        whole &= skip("then");
        List<Token> then = until("end");
        whole &= skip("end");
        int end = tokens.get(at - 1).end();
        return new RuleText(
                name.text(), first.line(), annotations, attributes, when, then, first.start(), name.end(), end, whole);
    }

    private Annotation annotation() {
        int start = tokens.get(at).start();
        Token name = tokens.get(at + 1);
        at += 2;
        List<Token> value = new ArrayList<>();
        if (at < tokens.size() && tokens.get(at).is("(")) {
            at++;
            while (!ends(")")) {
                value.add(tokens.get(at++));
            }
            skip(")");
        }
        notes.add(new int[] {start, tokens.get(at - 1).end()});
        return new Annotation(name.text(), value, name.line());
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

    private boolean skip(String word) {
        boolean there = at < tokens.size() && tokens.get(at).is(word);
        at += there ? 1 : 0;
        return there;
    }
}
