package gouji.extract.claim;

import static java.lang.Character.UnicodeScript.HAN;

import gouji.model.Citation;
import gouji.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the notices, decrees and regulations a sentence cites; lost or odd brackets of a number are mended. */
final class Citations {
    private static final Pattern NUMBER = Pattern.compile(
            "[〔\\[［（(【﹝]? {0,8}(?<year>(?:19|20)[0-9]{2}) {0,8}[〕\\]］）)】﹞]? {0,8}第?(?<no>[0-9]{1,4}) {0,8}号");
    private static final Pattern DECREE =
            Pattern.compile("国务院令 *第? *(?<no>[0-9]{1,4}) *号|第 *(?<revised>[0-9]{3}) *号(?:令|修订|修改|公布|[)）])");
    private static final Pattern NAME =
            Pattern.compile("《(?<name>[^《》]{4,40}(?:条例|办法|规定|通知|格式|指引|意见)(?:[（(][^《》]{1,8}[)）])?)》");
    private static final Pattern NO_CODE = Pattern.compile("^.*(?:根据|按照|依据|依照|执行|落实|印发|以及|和|及|的|令)");
    private static final int LONGEST_CODE = 12;

    private Citations() {}

    static List<Citation> in(Sentence sentence) {
        List<Citation> citations = new ArrayList<>();
        String text = sentence.text();
        if (text.indexOf('《') >= 0) {
            Matcher name = NAME.matcher(text);
            while (name.find()) {
                citations.add(new Citation(name.group(), name.group("name"), sentence));
            }
        }
        if (text.indexOf('号') >= 0) {
            addNumbers(citations, sentence);
            addDecrees(citations, sentence);
        }
        return citations;
    }

    private static void addNumbers(List<Citation> citations, Sentence sentence) {
        Matcher number = NUMBER.matcher(sentence.text());
        while (number.find()) {
            String code = codeBefore(sentence.text(), number.start());
            if (!code.isEmpty()) {
                String normal = code + "〔" + number.group("year") + "〕" + number.group("no") + "号";
                String text = sentence.text().substring(number.start() - code.length(), number.end());
                citations.add(new Citation(text, normal, sentence));
            }
        }
    }

    /** The name of the issuer's file before a number: 国办公开办函. */
    private static String codeBefore(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_CODE && Character.UnicodeScript.of(text.charAt(start - 1)) == HAN) {
            start--;
        }
        return NO_CODE.matcher(text.substring(start, end)).replaceFirst("");
    }

    private static void addDecrees(List<Citation> citations, Sentence sentence) {
        Matcher decree = DECREE.matcher(sentence.text());
        while (decree.find()) {
            String number = decree.group("no") == null ? decree.group("revised") : decree.group("no");
            citations.add(new Citation(decree.group(), "国务院令第" + number + "号", sentence));
        }
    }
}
