package gouji.read.html;

import gouji.text.Space;

/** Runs the text of a web page together as a browser shows it: white space collapses, and is kept where a line breaks. */
final class InlineText {
    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private boolean newline;

    void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                space = true;
                newline |= c == '\n';
            } else if (c != 0x200B && c != 0xFEFF) {
                separate(c);
                text.append(c);
            }
        }
    }

    /** Keeps what follows apart, as a small raised figure stands apart from a number. */
    void apart() {
        space = true;
    }

    void lineBreak() {
        clearSpace();
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** The text so far, outer white space and repeated line breaks gone; begins anew. */
    String take() {
        String taken = Space.trim(text.toString());
        text.setLength(0);
        clearSpace();
        return taken;
    }

    /** A line break of the source between two Chinese characters is no space. */
    private void separate(char next) {
        int length = text.length();
        boolean inner = length > 0 && text.charAt(length - 1) != '\n';
        boolean wrapped = newline && inner && text.charAt(length - 1) >= 0x2E80 && next >= 0x2E80;
        if (space && inner && !wrapped) {
            text.append(' ');
        }
        clearSpace();
    }

    private void clearSpace() {
        space = false;
        newline = false;
    }
}
