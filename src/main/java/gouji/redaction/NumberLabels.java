package gouji.redaction;

import java.util.regex.Pattern;

/** What the words around a number say of it. */
final class NumberLabels {
    private static final int IN_FRONT = 24;
    private static final String COUNTERS = "次条件个人元份篇万户项例亩吨倍";
    private static final String TO_THE_NUMBER = "[号码数量为是达约有共计:： \u00A0\u3000（(]*$";
    private static final Pattern ACCOUNT = Pattern.compile("账号|帐号|账户|帐户|卡号|银行卡|开户");
    private static final Pattern PERSON = Pattern.compile(
            "(?i)(电话|手机|联系|热线|传真|微信|身份证|证件|公民身份|账[号户]|帐[号户]|卡号|银行卡|tel|phone|mobile|id)[^\\d，。；,;]{0,12}$"
                    + "|(?:\\+ {0,2}(?:00)?|00)86[^\\dA-Za-z]{0,4}$");
    /** Some figures one after the other. */
    private static final Pattern LISTED = Pattern.compile("(?:分别|依次|各|共|计|比)[为是有占达: ]{0,3}$");

    private static final Pattern STATED = Pattern.compile("[为是有占达到了发] ?$");
    private static final Pattern SUM = Pattern.compile(" {0,2}[=＝]");
    /** Numbers of things, and figures. */
    private static final Pattern OTHER =
            Pattern.compile("(?:标识码|信用代码|机构代码|项目代码|代码证|索引号|文号|编号|编码|备案|许可证|流水号|档案|登记|案号|订单|凭证|受理号"
                    + "|回执|ISBN|ISSN|邮编|访问|浏览|点击|阅读|播放|下载|关注|总数|总量|总计|合计|累计|金额|资金|收入|支出|预算|决算|投资|[￥¥$])"
                    + TO_THE_NUMBER);

    private NumberLabels() {}

    /** Whether what follows makes it a figure. */
    static boolean isCounted(String text, int end) {
        return end < text.length() && COUNTERS.indexOf(text.charAt(end)) >= 0;
    }

    /** Whether it is called the number of a thing, or a figure. */
    static boolean isOther(String text, int start) {
        return OTHER.matcher(before(text, start)).find();
    }

    /** Whether an account is spoken of. */
    static boolean isAccount(String text, int start) {
        return ACCOUNT.matcher(before(text, start)).find();
    }

    /** Whether it is called the number of a person. */
    static boolean isPerson(String text, int start) {
        return PERSON.matcher(before(text, start)).find();
    }

    /** Whether figures are listed there, or summed up. */
    static boolean isListed(String text, int start, int end) {
        return LISTED.matcher(before(text, start)).find()
                || SUM.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Whether it is stated as figures are. */
    static boolean isStated(String text, int start) {
        return STATED.matcher(before(text, start)).find();
    }

    private static String before(String text, int start) {
        return text.substring(Math.max(0, start - IN_FRONT), start);
    }
}
