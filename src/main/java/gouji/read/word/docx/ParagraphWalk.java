package gouji.read.word.docx;

import gouji.read.document.Colour;
import gouji.read.document.NoteMark;
import gouji.read.word.Story;
import gouji.read.word.UnseenText;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph: its words as shown, and beside them the text boxes and images anchored in it. */
final class ParagraphWalk {
    private final Body body;
    private final XmlElements xml;
    private final ParagraphFormat format = new ParagraphFormat();
    private final StringBuilder text = new StringBuilder();
    private final Story beside = new Story();
    private boolean lost;

    ParagraphWalk(Body body) {
        this.body = body;
        this.xml = body.xml;
    }

    ParagraphFormat format() {
        return format;
    }

    String text() {
        return text.toString();
    }

    Story beside() {
        return beside;
    }

    void read() {
        while (xml.child()) {
            switch (xml.name()) {
                case "pPr" -> format.read(xml);
                case "r" -> run();
                default -> Walk.pass(xml, this::read);
            }
        }
    }

    private void run() {
        TextFormat own = new TextFormat();
        while (xml.child()) {
            if (xml.name().equals("rPr")) {
                own.read(xml);
            } else {
                if (own.raised) {
                    NoteMark.apart(text);
                }
                lost = isLost(own);
                content(isStruck(own) || isHidden(own));
            }
        }
    }

    private boolean isHidden(TextFormat own) {
        if (own.hidden != null) {
            return own.hidden;
        }
        return own.style != null && body.styles.hides(own.style) || body.styles.hides(format.style);
    }

    private boolean isStruck(TextFormat own) {
        if (own.struck != null) {
            return own.struck;
        }
        return own.style != null && body.styles.strikes(own.style) || body.styles.strikes(format.style);
    }

    /** Whether nobody sees its words, which have the colour of what they are painted on. */
    private boolean isLost(TextFormat own) {
        Colour colour = first(own.colour, own.style == null ? null : body.styles.colour(own.style));
        Colour shown = first(colour, body.styles.colour(format.style));
        BackgroundColour near = first(own.ground, own.style == null ? null : body.styles.ground(own.style));
        BackgroundColour far = first(format.ground, body.styles.ground(format.style));
        BackgroundColour told = first(near, far);
        return shown != null
                && (body.tables > 0 || !body.drawn)
                && shown.isLostOn((told == null ? body.ground : told).colour());
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    private void content(boolean hidden) {
        switch (xml.name()) {
            case "t" -> {
                String words = xml.text();
                add(lost ? UnseenText.shown(words, body.tables > 0) : words, hidden);
            }
            case "tab", "ptab" -> sign("\t", hidden);
            case "br", "cr" -> sign("\n", hidden);
            case "noBreakHyphen" -> sign("-", hidden);
            case "fldChar" -> {
                body.fields.mark(String.valueOf(xml.attribute("fldCharType")));
                xml.skip();
            }
            case "drawing", "pict", "object" -> drawing(hidden);
            default -> Walk.pass(xml, () -> contents(hidden));
        }
    }

    private void contents(boolean hidden) {
        while (xml.child()) {
            if (xml.name().equals("r")) {
                run();
            } else {
                content(hidden);
            }
        }
    }

    private void sign(String sign, boolean hidden) {
        add(sign, hidden);
        xml.skip();
    }

    private void add(String words, boolean hidden) {
        if (!hidden && body.fields.areShown()) {
            text.append(words);
        }
    }

    private void drawing(boolean hidden) {
        Story shown = new Story();
        body.drawing(shown);
        if (!hidden) {
            beside.addAll(shown);
        }
    }
}
