package gouji.read.word.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.read.Draw;
import gouji.read.document.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RtfReaderTest {
    private static final String HEAD =
            "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset0 Arial;}"
                    + "{\\f2\\fcharset2 Wingdings;}}{\\stylesheet{\\s1\\outlinelevel0 heading 1;}}";
    private static final String TWO = "\\trowd\\cellx1000\\cellx2000 ";

    @Test
    void decodesBothKindsOfCharacters() {
        reads("\\f0\\'b1\\'a8\\'b8\\'e6 \\u24180 ?\\u25253\\'3f\\par", "报告 年报");
        reads("{\\uc0\\u24180 x}\\par", "年x");
        reads("{\\uc2\\u24180 \\'c4\\'ea1}\\par", "年1");
        reads("\\f1\\loch\\af1\\hich\\af1\\dbch\\af0 \\'b1\\'a8\\par", "报");
        reads("\\f0\\'81@\\par", "丂");
    }

    @Test
    void leavesOutWhatIsNotShown() {
        reads("a{\\v b}{\\deleted c}{\\*\\unknown d}{\\footnote e}{\\*\\bkmkstart f}g\\par", "ag");
        reads("{\\header a\\par}{\\field{\\*\\fldinst PAGE}{\\fldrslt 5}} b\\par", "5 b");
        reads("a\\deleted\\par b\\deleted0 c\\par", "ac");
        reads("{\\upr{x}{\\*\\ud{\\u24180 ?}}}\\par", "年");
    }

    @Test
    void leavesOutWhatIsStruckOutAndKeepsNotesApart() {
        reads("{\\strike 9}{\\striked1 7}{\\strike0 84}\\par", "84");
        reads(TWO + "\\intbl 84{\\super 1}\\cell b\\cell\\row", "84 1|b");
    }

    @Test
    void keepsNumbersOfListsAndNoBullets() {
        reads("{\\listtext\\f0 \\'d2\\'bb\\'a1\\'a2\\tab}\\'d7\\'dc\\'cc\\'e5\\par", "一、总体");
        reads("{\\listtext\\f2 l\\tab}a\\par{\\listtext o\\tab}b\\par{\\pntext 1.\\tab}c\\par", "a", "b", "1.c");
    }

    @Test
    void findsColumnsByTheEdgesOfCells() {
        String rows = "\\trowd\\clvmgf\\cellx1000\\cellx3000\\intbl a\\cell b\\cell\\row"
                + "\\trowd\\clvmrg\\cellx1010\\cellx1990\\cellx3000 \\cell c\\cell d\\cell\\row"
                + "\\trowd\\clmgf\\cellx1000\\clmrg\\cellx2000\\cellx3000 e\\cell\\cell f\\cell\\row\\pard g\\par";
        reads(rows, "a|b|<\n^|c|d\ne|<|f", "g");
    }

    @Test
    void givesEachCellAColumnWhereEdgesTellNone() {
        reads("\\trowd\\cellx100\\cellx100 a\\cell b\\cell\\row", "a|b");
        reads(TWO + "\\intbl a\\cell b\\cell c\\cell\\row", "a|b|c");
        reads(TWO + "\\intbl a\\cell\\row", "a|");
    }

    @Test
    void readsTablesInTables() {
        String inner =
                "\\pard\\intbl\\itap2 1\\nestcell 2\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}";
        reads(TWO + "\\pard\\intbl a\\par" + inner + "\\pard\\intbl b\\cell c\\cell\\row", "a", "1|2", "b", "c");
    }

    @Test
    void readsTheTextOfAShapeOnce() {
        String shape = "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt " + TWO
                + "\\intbl 1\\cell 2\\cell\\row\\pard\\par}}{\\shprslt{\\*\\do{\\dptxbxtext 1 2\\par}}}}";
        reads("a" + shape + "b\\par c\\par", "ab", "1|2", "c");
        reads("{\\*\\shppict{\\pict 00ff}}{\\nonshppict{\\pict 00}}a\\par", "a", "image picture");
    }

    @Test
    void tellsDamage() {
        assertEquals("corrupt", code("{\\rtf1 a\\par"));
        assertEquals("corrupt", code("{\\rtf1 " + TWO + "\\intbl a\\cell"));
        assertEquals("too-complex", code("{\\rtf1" + "{".repeat(600)));
        assertEquals("too-complex", code("{\\rtf1\\trowd" + "\\cellx1".repeat(900) + "\\row".repeat(900) + "}"));
    }

    private static void reads(String rtf, String... blocks) {
        assertEquals(List.of(blocks), Draw.blocks(read(HEAD + rtf + "}")));
    }

    private static Document read(String rtf) {
        return Draw.read(rtf.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String code(String rtf) {
        return read(rtf).problems().get(0).code();
    }
}
