package gouji.check.intake;

import gouji.read.document.Document;
import gouji.read.document.Picture;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The names under which the files a page leads to may lie beside it. */
record AttachmentNames(Document page) {
    private static final int MOST = 5;
    private static final List<String> KINDS =
            List.of("doc", "docx", "wps", "xls", "xlsx", "et", "pdf", "rtf", "html", "htm", "mht", "txt");

    /** The path as the link tells it, and the name alone: a saved page has lost its folders. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        page.blocks().stream()
                .filter(b -> b instanceof Picture picture && picture.attachment())
                .map(b -> ((Picture) b).reference())
                .distinct()
                .limit(MOST)
                .flatMap(AttachmentNames::paths)
                .filter(AttachmentNames::isReadable)
                .forEach(path -> {
                    names.add(path);
                    names.add(path.substring(path.lastIndexOf('/') + 1));
                });
        names.removeIf(name -> name.contains("://") || name.startsWith("/"));
        return names;
    }

    /** The path of a link, or what it asks a server for by name. */
    private static Stream<String> paths(String reference) {
        return Arrays.stream(reference.split("[?&=#]"))
                .map(AttachmentNames::decoded)
                .map(AttachmentNames::plain);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // a percent sign that is one
            return path;
        }
    }

    private static String plain(String path) {
        String slashed = path.strip().replace('\\', '/');
        return slashed.startsWith("./") ? slashed.substring(2) : slashed;
    }

    private static boolean isReadable(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return KINDS.contains(ending);
    }
}
