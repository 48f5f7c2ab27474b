package gouji.read;

import gouji.model.Container;
import gouji.text.Space;
import java.util.List;
import java.util.Locale;

/** Tells web pages and JSON from plain text by how they are written. */
final class ContentSniffer {
    private static final int HEAD = 200_000;
    private static final List<String> CLOSED = List.of("</p>", "</td>", "</div>", "</table>", "</body>", "</html>");

    private ContentSniffer() {}

    static Container of(String text) {
        int start = 0;
        while (start < text.length() && Space.is(text.charAt(start))) {
            start++;
        }
        if (isMarkup(text, start)) {
            return Container.HTML;
        }
        return isJson(text, start) ? Container.JSON : Container.TEXT;
    }

    private static boolean isMarkup(String text, int start) {
        char next = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        if (text.charAt(start) == '<' && (next == '!' || next == '?' || next < 0x7F && Character.isLetter(next))) {
            return true;
        }
        String head =
                text.substring(start, Math.min(text.length(), start + HEAD)).toLowerCase(Locale.ROOT);
        return !isJson(text, start) && CLOSED.stream().anyMatch(head::contains);
    }

    /** Brackets also open lines of plain text, such as {@code [2024]3号}; what follows tells. */
    private static boolean isJson(String text, int start) {
        int next = start + 1;
        while (next < text.length() && Space.is(text.charAt(next))) {
            next++;
        }
        char after = next < text.length() ? text.charAt(next) : ' ';
        return switch (text.charAt(start)) {
            case '{' -> after == '"' || after == '}';
            case '[' -> after == '"' || after == '{' || after == '[' || after == ']';
            default -> false;
        };
    }
}
