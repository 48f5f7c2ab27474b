package gouji.rules.language;

import gouji.model.Cell;
import gouji.rules.drl.Token;
import gouji.rules.metadata.KnownCodes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the words of conditions or arguments and lets through only what is on the allow-list. It knows the type
 * of a value as far as that can be told by reading, and so can name the property that was probably meant.
 */
final class ExpressionCheck {
    private static final Set<String> SIGNS = Set.of(
            "(", ")", "[", "]", ".", ",", ";", ":", "==", "!=", "<", ">", "<=", ">=", "&&", "||", "!", "+", "-", "*",
            "/", "%");
    private static final Set<String> BEFORE_LISTS = Set.of("in", "contains", "excludes", "memberOf", "str");
    /** What a cell told of itself before the form did. */
    private static final Set<String> OUTCOME = Set.of("outcome", "isOutcome");

    private static final Set<String> RESERVED = Set.of("empty", "nil");

    /**
     * Between two quotation marks: what would be code if the marks ended the string and began another. It would not be, but
     * nobody needs it either.
     */
    private static final Pattern CODE =
            Pattern.compile("\"\\s*(?:\\+|[-+*/%&|=<>!?:;,.)\\]}][^\"]*[-+*/%&|=<>!?:;,({\\[])\\s*\"");

    private final Vocabulary vocabulary;
    private final LiteralCheck literals;
    private final RuleErrors complaint;
    private final VariableScopes bound;
    private final Deque<BracketScope> frames = new ArrayDeque<>();
    private List<Token> tokens = List.of();
    private int at;
    private @Nullable Class<?> value;
    private @Nullable Class<?> opens;
    private @Nullable Class<?> yields;
    private @Nullable String binding;

    ExpressionCheck(Vocabulary vocabulary, KnownCodes codes, RuleErrors complaint) {
        this.vocabulary = vocabulary;
        this.literals = new LiteralCheck(codes, complaint);
        this.complaint = complaint;
        this.bound = new VariableScopes(complaint);
    }

    /** Walks on; variables bound before stay known. */
    void check(List<Token> words) {
        tokens = words;
        frames.clear();
        frames.push(new BracketScope(null, null, false));
        clear();
        for (at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            switch (token.kind()) {
                case SYMBOL -> symbol(token);
                case WORD -> word(token);
                case STRING -> string(token);
                case NUMBER -> value = Number.class;
            }
        }
    }

    /** Type of the value that stood last, or null when it cannot be told. */
    @Nullable
    Class<?> type() {
        return value;
    }

    private void clear() {
        value = null;
        opens = null;
        yields = null;
        binding = null;
        literals.forget();
    }

    private @Nullable Token next(int step) {
        return at + step < tokens.size() && at + step >= 0 ? tokens.get(at + step) : null;
    }

    private boolean nextIs(int step, String word) {
        Token token = next(step);
        return token != null && token.is(word);
    }

    private void symbol(Token token) {
        if (!SIGNS.contains(token.text())) {
            complaint.refuse(token, "refused.sign");
            return;
        }
        switch (token.text()) {
            case "(" -> open();
            case ")" -> close();
            case "[" -> list(token);
            case "]" -> value = List.class;
            case "." -> dot(token);
            default -> settle(token);
        }
    }

    private void open() {
        literals.sign(tokens.get(at));
        Class<?> fact = opens == null ? frames.peek().fact() : opens;
        frames.push(new BracketScope(fact, yields == null ? opens : yields, opens == null && yields == null));
        bound.open();
        opens = null;
        yields = null;
        value = null;
    }

    private void close() {
        bind();
        value = frames.size() > 1 ? frames.pop().yields(value) : null;
        bound.close();
        literals.forget();
    }

    private void list(Token token) {
        Token before = next(-1);
        if (before != null
                && (before.isString() || before.is(")") || before.is("]") || before.isWord())
                && !BEFORE_LISTS.contains(before.text())) {
            complaint.refuse(token, "refused.index");
        }
        value = null;
    }

    private void settle(Token token) {
        if (!token.is(":")) {
            bind();
        } else if (next(-1) == null || !next(-1).isWord()) {
            complaint.refuse(token, "refused.colon");
        }
        if (token.is(";")) {
            bound.part();
        }
        frames.peek().several();
        literals.sign(token);
        value = null;
    }

    /** A dot leads a property. */
    private void dot(Token token) {
        Token before = next(-1);
        Token after = next(1);
        boolean led = before != null && (before.isWord() || before.isString() || before.is(")") || before.is("]"));
        if (!led || after == null || !after.isWord()) {
            complaint.refuse(token, "refused.dot");
        }
        literals.forget();
    }

    private void bind() {
        if (value != null) {
            bindTo(value);
        }
    }

    private void bindTo(@Nullable Class<?> type) {
        if (binding != null) {
            bound.put(binding, type);
            binding = null;
        }
    }

    private void word(Token token) {
        if (token.is("str") && nextIs(1, "[")) {
            textOperator(token);
        } else if (nextIs(-2, "str")) {
            value = Vocabulary.ANY;
        } else if (nextIs(-1, ".")) {
            member(token, value == null ? Vocabulary.ANY : value);
        } else if (nextIs(1, ":")) {
            binding = bound.bind(token);
        } else if (token.isVariable()) {
            value = bound.type(token);
            literals.forget();
        } else {
            plain(token);
        }
    }

    /** Drools 10.2 compiles one that has run often into code that calls a method it lacks. */
    private void textOperator(Token token) {
        complaint.refuse(token, "refused.str");
    }

    private void plain(Token token) {
        Class<?> fact = frames.peek().fact();
        Class<?> own = fact == null ? null : vocabulary.member(fact, token.text());
        if (RESERVED.contains(token.text()) && !nextIs(1, "(")) {
            complaint.refuse(token, "refused.reserved");
        } else if (fact != null && own != null) {
            use(token, fact, own);
        } else if (Vocabulary.KEYWORDS.contains(token.text())) {
            keyword(token);
        } else if (Vocabulary.FUNCTIONS.containsKey(token.text()) && nextIs(1, "(")) {
            yields = Vocabulary.FUNCTIONS.get(token.text());
            bindTo(yields);
        } else {
            Class<?> type = vocabulary.type(token.text());
            if (type == null) {
                strange(token, fact);
            } else {
                type(token, type);
            }
        }
    }

    private void keyword(Token token) {
        Token after = next(1);
        boolean source = after != null && (after.isVariable() || after.is("collect"));
        if (token.is("from") && !source) {
            complaint.note(after == null ? token : after, "from");
        }
        frames.peek().several();
        bound.keyword(token, after);
        if (token.is("or") && frames.peek().fact() == null) {
            bound.or();
        }
        literals.keyword(token);
        value = token.is("this") ? frames.peek().fact() : null;
    }

    private void type(Token token, Class<?> type) {
        if (type == List.class && !collected()) {
            complaint.note(token, "collected");
        }
        Token constant = next(2);
        if (nextIs(1, "(")) {
            opens = type;
            bindTo(type);
        } else if (type.isEnum() && nextIs(1, ".") && constant != null) {
            at += 2;
            if (!vocabulary.constants(type).contains(constant.text())) {
                complaint.unknown(constant, "constant", vocabulary.constants(type), token.text());
            }
            value = type;
        } else {
            complaint.refuse(token, "refused.type");
        }
    }

    /** Whether the brackets that open next are followed by what fills the list; a list is no fact of its own. */
    private boolean collected() {
        int depth = 0;
        int step = 1;
        do {
            depth += nextIs(step, "(") ? 1 : nextIs(step, ")") ? -1 : 0;
            step++;
        } while (depth > 0 && next(step) != null);
        return nextIs(step, "from") && nextIs(step + 1, "collect");
    }

    private void member(Token token, Class<?> owner) {
        Class<?> type = vocabulary.member(owner, token.text());
        if (type == null) {
            unknownMember(token, owner);
        } else {
            use(token, owner, type);
        }
    }

    private void use(Token token, Class<?> owner, Class<?> type) {
        literals.about(owner.getSimpleName() + "." + token.text(), type);
        if (nextIs(1, "(")) {
            yields = type;
        } else {
            value = type;
        }
    }

    private void strange(Token token, @Nullable Class<?> fact) {
        if (token.is("eval") || token.is("new") || token.is("function") || fact == null && nextIs(1, ".")) {
            complaint.refuse(token, "refused.code");
        } else if (fact == null) {
            complaint.unknown(token, "type", vocabulary.types());
            // what stands between its brackets cannot be known and is no mistake of its own
            opens = nextIs(1, "(") ? Vocabulary.ANY : null;
        } else {
            unknownMember(token, fact);
        }
        value = Vocabulary.ANY;
    }

    private void unknownMember(Token token, Class<?> owner) {
        if (owner == Vocabulary.ANY) {
            complaint.refuse(token, "refused.member");
        } else if (owner == Cell.class && OUTCOME.contains(token.text())) {
            complaint.note(token, "cell.outcome", token.text());
        } else {
            complaint.unknown(token, "member", vocabulary.members(owner), owner.getSimpleName());
        }
        literals.forget();
        value = Vocabulary.ANY;
    }

    private void string(Token token) {
        literals.string(token, nextIs(1, "+"));
        if (CODE.matcher(token.text()).find()) {
            complaint.note(token, "string.code");
        }
        value = String.class;
    }
}
