package gouji.read;

import gouji.message.Messages;
import gouji.message.Text;
import gouji.model.Container;
import gouji.model.Trouble;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes themselves say a file is, whatever its ending; text, web pages and JSON have no signature.
 *
 * @param container what it is
 * @param name what the user calls it
 * @param encrypted whether a password locks it
 * @param trouble what keeps it from being read where no reader does
 */
record FileSignature(Container container, Text name, boolean encrypted, Trouble trouble) {
    private static final Messages MESSAGES = Messages.of("read");

    private static final int HEAD = 4096;
    private static final int TAR_MARK = 257;
    private static final int SECTOR = 512;
    private static final String WORD_STREAM = "\u00EC\u00A5";
    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.";

    /** The signature of the bytes, or null when they have none and must be tried as text. */
    static @Nullable FileSignature of(byte[] bytes) {
        String head = latin(bytes, 0, Math.min(bytes.length, HEAD));
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return zip(latin(bytes, 0, bytes.length));
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return ole(latin(bytes, 0, bytes.length));
        }
        return head.startsWith("{\\rtf") ? plain(Container.RTF, "kind.rtf") : other(head);
    }

    private static @Nullable FileSignature other(String head) {
        int pdf = head.indexOf("%PDF-");
        if (pdf >= 0 && pdf < 1024) {
            return plain(Container.PDF, "pdf");
        }
        if (isFlatWord(head)) {
            return plain(Container.DOCX, "kind.word-xml");
        }
        if (isMht(head)) {
            return plain(Container.MHT, "kind.mht");
        }
        if (isImage(head)) {
            return plain(Container.OTHER, "kind.picture");
        }
        if (head.contains("<uof:UOF") || head.contains("<UOF ")) {
            return plain(Container.OTHER, "kind.uof");
        }
        return packed(head);
    }

    /** Archives that are not opened, by the names people know them by. */
    private static @Nullable FileSignature packed(String head) {
        String key = head.startsWith("Rar!")
                ? "kind.rar"
                : head.startsWith("7z\u00BC\u00AF")
                        ? "kind.7z"
                        : head.startsWith("\u001F\u008B\b")
                                ? "kind.gz"
                                : head.startsWith("ustar", TAR_MARK) ? "kind.tar" : null;
        return key == null ? null : new FileSignature(Container.OTHER, MESSAGES.text(key), false, Trouble.PACKED);
    }

    private static FileSignature zip(String all) {
        if (all.contains("word/")) {
            return plain(Container.DOCX, "kind.docx");
        }
        if (all.contains("xl/")) {
            return plain(Container.XLSX, "kind.xlsx");
        }
        if (all.contains(OPEN_DOCUMENT + "text")) {
            return plain(Container.OTHER, "kind.odt");
        }
        if (all.contains(OPEN_DOCUMENT + "spreadsheet")) {
            return plain(Container.OTHER, "kind.ods");
        }
        if (all.contains("uof.xml") || all.contains("vnd.uof")) {
            return plain(Container.OTHER, "kind.uof");
        }
        return all.contains("OFD.xml") ? plain(Container.OTHER, "kind.ofd") : archive(all);
    }

    /** The list of what is inside stands at the end. */
    private static FileSignature archive(String all) {
        return plain(Container.OTHER, all.contains("PK\5\6") ? "archive" : "kind.archive-incomplete");
    }

    private static FileSignature ole(String all) {
        if (all.contains(wide("EncryptedPackage"))) {
            return new FileSignature(Container.OTHER, MESSAGES.text("kind.office"), true, Trouble.ENCRYPTED);
        }
        boolean word = all.contains(wide("WordDocument")) || beginsSector(all, WORD_STREAM);
        if (word) {
            return plain(Container.DOC, "kind.doc");
        }
        // the list of streams may be cut off with the end of the file; the first of them then tells
        boolean excel = all.contains(wide("Workbook")) || all.contains(wide("Book") + "\0\0");
        return excel ? plain(Container.XLS, "xls") : plain(Container.OTHER, "kind.office-old");
    }

    /** Streams begin with a sector. */
    private static boolean beginsSector(String all, String mark) {
        int at = all.indexOf(mark);
        while (at >= 0 && at % SECTOR != 0) {
            at = all.indexOf(mark, at + 1);
        }
        return at > 0;
    }

    private static boolean isMht(String head) {
        if (head.stripLeading().startsWith("<")) {
            return false;
        }
        String start = head.toLowerCase(Locale.ROOT);
        return start.contains("mime-version:")
                && (start.contains("content-type: multipart/") || start.contains("content-type: text/html"));
    }

    /** A Word document in a single XML file says so before or in its root element. */
    private static boolean isFlatWord(String head) {
        return head.contains("progid=\"Word.Document\"")
                || head.contains("<w:wordDocument")
                || head.contains("<pkg:package");
    }

    private static boolean isImage(String head) {
        return head.startsWith("\u0089PNG")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || head.startsWith("RIFF") && head.startsWith("WEBP", 8)
                || head.startsWith("BM") && head.startsWith("\0\0\0\0", 6);
    }

    private static FileSignature plain(Container container, String key) {
        return new FileSignature(container, MESSAGES.text(key), false, Trouble.UNSUPPORTED);
    }

    /** As the names of streams stand in an OLE file: two bytes a letter. */
    private static String wide(String name) {
        return String.join("\0", name.split("")) + "\0";
    }

    private static String latin(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
}
