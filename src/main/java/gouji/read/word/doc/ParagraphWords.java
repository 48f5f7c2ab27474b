package gouji.read.word.doc;

import gouji.read.document.NoteMark;
import gouji.read.word.UnseenText;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;

/** The words of a paragraph as shown, and the images in it. */
final class ParagraphWords {
    private final DocFields fields;
    private final StringBuilder text = new StringBuilder();
    private final List<String> drawings = new ArrayList<>();
    private boolean endDeleted;

    ParagraphWords(DocFields fields) {
        this.fields = fields;
    }

    String text() {
        return text.toString();
    }

    List<String> drawings() {
        return drawings;
    }

    /** Whether a tracked change took out the end of the paragraph. */
    boolean endDeleted() {
        return endDeleted;
    }

    /** @param unseen whether nobody sees its words in their colour */
    void add(CharacterRun run, HWPFDocument document, boolean unseen, boolean inCell) {
        if (unseen && isShown(run) && fields.isShown(run.getStartOffset())) {
            text.append(UnseenText.shown(run.text(), inCell));
        }
        add(run, document, unseen);
    }

    private void add(CharacterRun run, HWPFDocument document, boolean unseen) {
        boolean shown = isShown(run);
        if (run.getSubSuperScriptIndex() != 0) {
            NoteMark.apart(text);
        }
        endDeleted = run.isMarkedDeleted();
        String words = run.text();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int at = run.getStartOffset() + i;
            boolean mark = c >= 0x13 && c <= 0x15;
            if (shown && !(unseen && c >= ' ') && !mark && fields.isShown(at)) {
                add(c, run, document, at);
            }
        }
    }

    private static boolean isShown(CharacterRun run) {
        return !run.isVanished() && !run.isMarkedDeleted() && !run.isSymbol() && !isStruck(run);
    }

    private static boolean isStruck(CharacterRun run) {
        return run.isStrikeThrough() || run.isDoubleStrikeThrough();
    }

    private void add(char c, CharacterRun run, HWPFDocument document, int at) {
        switch (c) {
            case '\t' -> text.append(c);
            case 0x0B -> text.append('\n');
            case 0x1E -> text.append('-');
            case 0x01 -> drawings.add("picture");
            case 0x08 -> {
                if (run.isSpecialCharacter() && isPicture(document, at)) {
                    drawings.add("picture");
                }
            }
            default -> text.append(c < ' ' ? "" : String.valueOf(c));
        }
    }

    /** Drawn lines and text boxes are anchored alike. */
    private static boolean isPicture(HWPFDocument document, int at) {
        OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(at);
        return drawing != null && drawing.getPictureData() != null;
    }
}
