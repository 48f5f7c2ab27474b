package gouji.read.html;

import gouji.read.document.Picture;
import gouji.text.Space;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Elements of a web page that show an image or lead to a file. */
final class Pictures {
    private static final Set<String> FILES = Set.of(
            "doc", "docx", "wps", "pdf", "ofd", "xls", "xlsx", "et", "csv", "rtf", "txt", "zip", "rar", "7z", "jpg",
            "jpeg", "png");
    private static final int LONGEST = 300;

    private Pictures() {}

    /** The image or attachment the element itself is, or nothing. */
    static List<Picture> in(Element element) {
        return switch (element.normalName()) {
            case "img" -> List.of(of(element, element.attr("src"), false));
            case "a" -> attachment(element, element.attr("href"), element.text());
            case "iframe", "embed" -> attachment(element, element.attr("src"), "");
            case "object" -> attachment(element, element.attr("data"), "");
            default -> List.of();
        };
    }

    private static List<Picture> attachment(Element element, String target, String name) {
        boolean file = isFile(path(target)) || isFile(Space.trim(name)) || isFile(target);
        return file ? List.of(of(element, target, true)) : List.of();
    }

    /** An address without its query and fragment. */
    private static String path(String target) {
        int end = 0;
        while (end < target.length() && target.charAt(end) != '?' && target.charAt(end) != '#') {
            end++;
        }
        return target.substring(0, end);
    }

    private static boolean isFile(String name) {
        return FILES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) && name.contains(".");
    }

    /** An image may be written out in full inside the page; its beginning names it well enough. */
    private static Picture of(Element element, String reference, boolean attachment) {
        String name = reference.substring(0, Math.min(reference.length(), LONGEST));
        return new Picture(name, attachment, HtmlElements.place(element));
    }
}
