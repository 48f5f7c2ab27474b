package gouji.read.pdf;

import gouji.message.Messages;
import gouji.message.Text;
import gouji.model.Problem;
import gouji.model.Trouble;
import gouji.read.document.RefusalException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Tells pages that cannot be read as text: scans, and fonts that do not tell what their glyphs mean. */
final class Legibility {
    private static final Messages MESSAGES = Messages.of("read");

    private static final List<String> COMMON = List.of("政府", "信息", "公开", "申请", "报告", "情况", "行政");
    private static final int FEW = 2;
    /** Fewer characters than this are no text that words could be counted in. */
    private static final int TEXT = 100;

    private static final double LOST = 0.03;

    private Legibility() {}

    /**
     * What is wrong with the pages of a document.
     *
     * @throws gouji.read.document.RefusalException when nothing of it can be read
     */
    static List<Problem> check(List<PdfPage> pages) {
        List<PdfPage> damaged = only(pages, p -> p.marks().damage() > 0);
        if (!damaged.isEmpty()) {
            throw RefusalException.saying(Trouble.CORRUPT, "pdf.damaged", numbers(damaged));
        }
        List<PdfPage> scanned = only(pages, Legibility::isScan);
        long glyphs = pages.stream().mapToLong(p -> p.marks().glyphs().size()).sum();
        long lost = pages.stream().mapToLong(p -> p.marks().lost()).sum();
        if (scanned.isEmpty() && glyphs == 0) {
            throw RefusalException.of(Trouble.TEXTLESS, numbers(pages));
        }
        if (scanned.size() == pages.size() || glyphs == 0) {
            throw RefusalException.of(Trouble.NEEDS_OCR, numbers(scanned));
        }
        if (lost > LOST * glyphs || glyphs > TEXT && !isChinese(pages)) {
            throw RefusalException.of(Trouble.UNDECODABLE, numbers(pages));
        }
        List<Problem> problems = new ArrayList<>();
        tell(problems, Trouble.NEEDS_OCR, scanned);
        tell(problems, Trouble.UNDECODABLE, only(pages, p -> p.marks().lost() > 0));
        tell(problems, Trouble.CLIPPED, only(pages, PdfPage::isClipped));
        return problems;
    }

    private static List<PdfPage> only(List<PdfPage> pages, Predicate<PdfPage> which) {
        return pages.stream().filter(which).toList();
    }

    private static void tell(List<Problem> problems, Trouble trouble, List<PdfPage> pages) {
        if (!pages.isEmpty()) {
            problems.add(trouble.at(pages.get(0).view().place(), numbers(pages)));
        }
    }

    /** Whether a page is nothing but a picture. */
    private static boolean isScan(PdfPage page) {
        return page.marks().isPictured() && page.marks().glyphs().size() < TEXT;
    }

    private static boolean isChinese(List<PdfPage> pages) {
        String text = pages.stream()
                .flatMap(p -> p.marks().glyphs().stream())
                .map(Glyph::text)
                .collect(Collectors.joining());
        return COMMON.stream().filter(text::contains).count() >= FEW;
    }

    private static Text numbers(List<PdfPage> pages) {
        return MESSAGES.text(
                pages.size() == 1 ? "page" : "pages",
                Text.list(pages.stream()
                        .map(p -> String.valueOf(p.view().number()))
                        .toList()));
    }
}
