package gouji.extract;

import gouji.model.Citation;
import gouji.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the notices, decrees and regulations a sentence cites; lost or odd brackets of a number are mended. */
final class Citations {
    private static final Pattern CITED = Pattern.compile(
            "(?<code>[\\p{IsHan}]{1,12}?)\\s*[〔\\[［（(【﹝]?\\s*(?<year>(?:19|20)[0-9]{2})\\s*[〕\\]］）)】﹞]?\\s*第?(?<no>[0-9]{1,4})\\s*号"
                    + "|(?:国务院)?令?第?(?<decree>[0-9]{3})\\s*号(?<revised>(?=修订|公布|修改|令|[)）]|公布))"
                    + "|国务院令\\s*第?\\s*(?<bare>[0-9]{1,4})\\s*号"
                    + "|《(?<name>[^》]{4,40}(?:条例|办法|规定|通知|格式|指引|意见)(?:[（(][^》]{1,8}[)）])?)》");
    private static final Pattern NO_CODE = Pattern.compile(".*(?:根据|按照|依据|依照|执行|落实|印发|以及|和|及|的|》|令)");

    private Citations() {}

    static List<Citation> in(Sentence sentence) {
        List<Citation> citations = new ArrayList<>();
        if (sentence.text().indexOf('号') < 0 && sentence.text().indexOf('《') < 0) {
            return citations;
        }
        Matcher matcher = CITED.matcher(sentence.text());
        while (matcher.find()) {
            String normal = normal(matcher);
            if (!normal.isEmpty()) {
                citations.add(new Citation(matcher.group(), normal, sentence));
            }
        }
        return citations;
    }

    private static String normal(Matcher matcher) {
        if (matcher.group("code") != null) {
            String code = NO_CODE.matcher(matcher.group("code")).replaceFirst("");
            return code.isEmpty() ? "" : code + "〔" + matcher.group("year") + "〕" + matcher.group("no") + "号";
        }
        if (matcher.group("name") != null) {
            return matcher.group("name");
        }
        String decree = matcher.group("bare") == null ? matcher.group("decree") : matcher.group("bare");
        return "国务院令第" + decree + "号";
    }
}
