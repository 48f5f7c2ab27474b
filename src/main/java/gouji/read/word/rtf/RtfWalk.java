package gouji.read.word.rtf;

import gouji.model.Trouble;
import gouji.read.document.HiddenContent;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import gouji.read.word.Drawing;
import gouji.read.word.ParagraphCounter;
import gouji.read.word.StoryPart;
import gouji.read.word.UnseenText;
import gouji.read.word.rtf.GroupState.Use;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows the groups and control words of an RTF file and collects what is shown. */
final class RtfWalk {
    /** Destinations of which nothing is shown in the text. */
    private static final Set<String> UNSHOWN = Set.of(
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "footnote",
            "fldinst",
            "xe",
            "tc",
            "tcn",
            "rxe",
            "nonshppict",
            "shprslt",
            "nonesttables",
            "objdata",
            "revtbl",
            "listtable",
            "listoverridetable",
            "bkmkstart",
            "bkmkend",
            "annotation",
            "atnid",
            "atnauthor",
            "ftnsep",
            "ftnsepc",
            "ftncn",
            "aftnsep",
            "aftnsepc",
            "aftncn",
            "template",
            "private",
            "xmlopen");
    /** Destinations marked as optional that are read all the same. */
    private static final Set<String> OPTIONAL = Set.of("shppict", "nesttableprops", "shptxt", "dptxbxtext");
    /** Destinations that are not shown but for a group inside. */
    private static final Set<String> WRAPPERS = Set.of("shpinst", "do", "upr");

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("line", "\n"),
            Map.entry("lbr", "\n"),
            Map.entry("page", "\n"),
            Map.entry("column", "\n"),
            Map.entry("softline", "\n"),
            Map.entry("tab", "\t"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("qmspace", "\u2005"),
            Map.entry("bullet", "•"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("~", "\u00A0"),
            Map.entry("_", "-"));

    private final RtfLexer scanner;
    private final Limits limits;
    private final Fonts fonts = new Fonts();
    private final Map<Integer, Integer> outlines = new HashMap<>();
    private final RtfColours looks = new RtfColours();
    private final Deque<GroupState> outer = new ArrayDeque<>();
    private final Deque<RtfFlow> flows = new ArrayDeque<>();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final RowWords row = new RowWords();
    private final RowWords nestedRow = new RowWords();
    private final RtfMetadata marginals = new RtfMetadata();
    private GroupState state = new GroupState();
    private final ParagraphCounter paragraphs;
    private int toSkip;
    private boolean optional;

    RtfWalk(byte[] bytes, Limits limits) {
        this.scanner = new RtfLexer(bytes);
        this.limits = limits;
        this.paragraphs = new ParagraphCounter(limits);
        flows.push(new RtfFlow(limits));
    }

    List<StoryPart> read() {
        do {
            switch (scanner.next()) {
                case OPEN -> open();
                case CLOSE -> close();
                case WORD -> word();
                case BYTE -> character();
                default -> throw RefusalException.saying(Trouble.CORRUPT, "rtf.end");
            }
        } while (!outer.isEmpty());
        if (!flow().isBlank()) {
            endParagraph();
        }
        return flow().parts();
    }

    /** What the file carries along without showing it, as far as read. */
    HiddenContent unshown() {
        return marginals.unshown();
    }

    private RtfFlow flow() {
        return flows.element();
    }

    private void open() {
        decode();
        toSkip = 0;
        outer.push(state);
        if (outer.size() > limits.depth()) {
            throw RefusalException.saying(Trouble.TOO_COMPLEX, "rtf.depth", limits.depth());
        }
        state = state.inner();
    }

    private void close() {
        decode();
        toSkip = 0;
        optional = false;
        if (outer.isEmpty()) {
            throw RefusalException.saying(Trouble.CORRUPT, "rtf.brackets");
        }
        if (state.endsFlow) {
            endFlow();
        }
        if (state.use == Use.AUTHOR) {
            marginals.endAuthor();
        }
        state = outer.pop();
    }

    private void character() {
        if (toSkip > 0) {
            toSkip--;
        } else if (state.use == Use.COLOURS) {
            looks.entry(scanner.value(0));
        } else if (state.isKept() && !isBullet()) {
            pending.write(scanner.value(0));
        }
    }

    private boolean isBullet() {
        return state.use == Use.LABEL && fonts.isSymbols(state.font);
    }

    private void decode() {
        if (pending.size() > 0) {
            take(pending.toString(fonts.charset(state)));
            pending.reset();
        }
    }

    private void add(String words) {
        if (state.isKept()) {
            take(words);
        }
    }

    private void take(String words) {
        if (state.use == Use.AUTHOR) {
            marginals.author(words);
        } else {
            boolean painted = flows.size() > 1 || state.level() > 0 && (row.isPainted() || nestedRow.isPainted());
            boolean unseen = looks.strike(state) || !painted && looks.hide(state);
            flow().add(unseen ? UnseenText.shown(words, state.level() > 0) : words, state.use == Use.LABEL);
        }
    }

    private void word() {
        String word = scanner.word();
        decode();
        if (toSkip > 0 && !word.equals("u") && !word.equals("bin")) {
            toSkip--;
            return;
        }
        if (word.equals("*")) {
            optional = true;
            return;
        }
        boolean wasOptional = optional;
        optional = false;
        if (!destination(word, wasOptional)) {
            property(word);
        }
    }

    /** Whether the control word says what the group is, and not how its text is. */
    private boolean destination(String word, boolean unknownIsSkipped) {
        if (state.use == Use.SKIPPED) {
            return !word.equals("bin");
        }
        if (state.use == Use.ABOUT || state.use == Use.AUTHOR) {
            return about(word);
        }
        marginals.see(word, scanner);
        looks.see(word);
        if (word.equals("info")) {
            state.use = Use.ABOUT;
        } else if (word.equals("pict")) {
            flow().beside(List.of(new Drawing("picture", paragraphs.upcoming())));
            state.use = Use.SKIPPED;
        } else if (word.equals("shptxt") || word.equals("dptxbxtext")) {
            beginFlow();
        } else if (WRAPPERS.contains(word)) {
            state.use = Use.WRAPPED;
        } else if (word.equals("ud")) {
            state.use = Use.TEXT;
        } else if (word.equals("fonttbl") || word.equals("stylesheet")) {
            state.use = word.equals("fonttbl") ? Use.FONTS : Use.STYLES;
        } else if (word.equals("colortbl")) {
            state.use = Use.COLOURS;
        } else if (state.use == Use.STYLES && word.equals("cs")) {
            return false;
        } else if (word.equals("listtext") || word.equals("pntext")) {
            state.use = Use.LABEL;
        } else if (UNSHOWN.contains(word) || unknownIsSkipped && !OPTIONAL.contains(word)) {
            state.use = Use.SKIPPED;
        } else {
            state.nestedRow |= word.equals("nesttableprops");
            return OPTIONAL.contains(word);
        }
        return true;
    }

    /** Of the properties of the file only the names of persons are read; the words within them are characters. */
    private boolean about(String word) {
        boolean name = word.equals("author") || word.equals("operator");
        state.use = name ? Use.AUTHOR : state.use;
        return name;
    }

    private void beginFlow() {
        flows.push(new RtfFlow(limits));
        state.use = Use.TEXT;
        state.plainParagraph();
        state.plainText();
        state.endsFlow = true;
    }

    private void endFlow() {
        if (!flow().isBlank()) {
            endParagraph();
        }
        List<StoryPart> parts = flows.pop().parts();
        flow().beside(parts);
    }

    private void property(String word) {
        if (SIGNS.containsKey(word)) {
            add(state.use == Use.LABEL && word.equals("tab") ? "" : SIGNS.get(word));
            return;
        }
        switch (word) {
            case "u" -> unicode();
            case "uc" -> state.fallback = Math.max(0, scanner.value(1));
            case "bin" -> scanner.jump(scanner.value(0));
            case "ansicpg" -> fonts.page(scanner.value(0));
            case "f" -> state.font = scanner.value(0);
            case "fcharset" -> fonts.font(state.font, scanner.value(0));
            case "af" -> state.eastAsianFont = state.eastAsian ? scanner.value(0) : state.eastAsianFont;
            case "dbch" -> state.eastAsian = true;
            case "loch", "hich" -> state.eastAsian = false;
            case "v" -> state.hidden = scanner.on();
            case "deleted" -> state.deleted = scanner.on();
            case "strike", "striked" -> state.struck = looks.struck(state, scanner.on());
            case "cf" -> state.colour = looks.colour(state, scanner.value(0));
            case "cb", "chcbpat", "highlight" -> state.ground = looks.ground(state, scanner.value(0));
            case "cbpat" -> state.paragraphGround = looks.ground(state, scanner.value(0));
            case "cs" -> state.characterStyle = scanner.value(0);
            case "sbasedon" -> looks.basedOn(state, scanner.value(0));
            case "red", "green", "blue" -> looks.part(word, scanner.value(0));
            case "super", "sub" -> apart();
            case "plain" -> state.plainText();
            default -> paragraphWord(word);
        }
    }

    /** A small raised figure in a cell is the mark of a note, and no part of the number before it. */
    private void apart() {
        if (state.level() > 0 && scanner.on()) {
            add(" ");
        }
    }

    private void paragraphWord(String word) {
        switch (word) {
            case "pard" -> state.plainParagraph();
            case "intbl" -> state.inTable = true;
            case "itap" -> state.nesting = scanner.value(0);
            case "s" -> state.style = scanner.value(0);
            case "outlinelevel" -> outline(scanner.value(9));
            case "par" -> ifText(this::endParagraph);
            case "sect" ->
                ifText(() -> {
                    if (!flow().isBlank()) {
                        endParagraph();
                    }
                });
            case "cell" -> ifText(() -> endCell(1));
            case "nestcell" -> ifText(() -> endCell(Math.max(2, state.level())));
            case "row" -> ifText(() -> flow().endRow(1, row.shape(), state.deleted, paragraphs.last()));
            case "nestrow" ->
                ifText(() -> flow().endRow(
                                Math.max(2, flow().deepest()), nestedRow.shape(), state.deleted, paragraphs.last()));
            default -> (state.nestedRow ? nestedRow : row).read(word, scanner);
        }
    }

    private void ifText(Runnable end) {
        if (state.use == Use.TEXT) {
            end.run();
        }
    }

    private void outline(int level) {
        if (state.use == Use.STYLES) {
            outlines.put(state.style, level);
        } else {
            state.outline = level;
        }
    }

    private void unicode() {
        int code = scanner.value('?');
        add(String.valueOf((char) code));
        toSkip = state.fallback;
    }

    private int heading() {
        int level = state.outline == null ? outlines.getOrDefault(state.style, 9) : state.outline;
        return level < 0 || level >= 9 ? 0 : Math.min(level + 1, 6);
    }

    private void endParagraph() {
        flow().endParagraph(flow().level(state.level()), heading(), state.deleted, paragraphs.next());
    }

    private void endCell(int level) {
        flow().endCell(level, heading(), paragraphs.next());
    }
}
