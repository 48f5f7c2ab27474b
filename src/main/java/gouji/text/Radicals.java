package gouji.text;

import java.text.Normalizer;

/** The radicals and other look-alikes that fonts of PDF files give for characters. */
public final class Radicals {
    /** What Unicode's own folding leaves: radical, character, in turn. */
    private static final String PAIRS = "⺁厂⺇几⺎兀⺓幺⺝月⺠民⺩王⺬示⺮竹⺶羊⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻭齿⻰龙⻳龟";

    private Radicals() {}

    /** Whether a character is a radical that Unicode does not fold. */
    public static boolean is(char c) {
        return c >= 0x2E80 && c <= 0x2EF3 && index(c) >= 0;
    }

    /** The character a radical of {@link #is} stands for. */
    public static char character(char radical) {
        return PAIRS.charAt(index(radical) + 1);
    }

    /** A text with characters for their radicals and compatibility forms; signs and letters of Latin stay as they are. */
    public static String folded(String text) {
        StringBuilder folded = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isForm(c)) {
                folded = folded == null ? new StringBuilder(text.substring(0, i)) : folded;
                folded.append(is(c) ? character(c) : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (folded != null) {
                folded.append(c);
            }
        }
        return folded == null ? text : folded.toString();
    }

    /** Radicals, compatibility characters, and forms for vertical writing. */
    private static boolean isForm(char c) {
        return c >= 0x2E80 && c <= 0x2FDF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE10 && c <= 0xFE4F;
    }

    private static int index(char radical) {
        int index = PAIRS.indexOf(radical);
        return index % 2 == 0 ? index : -1;
    }
}
