package gouji.extract.identity;

import gouji.extract.outline.Title;
import gouji.extract.prose.Passage;
import gouji.extract.prose.Prose;
import gouji.model.Kind;
import gouji.model.Place;
import gouji.text.Space;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose report it is, by what the report says of itself where the title does not tell: the report it announces, who
 * compiled it, who did the work of its first sentence, and last of all whom to ask about it.
 */
final class Preface {
    private static final String NAME = "(?<unit>[\\p{IsHan}（）()、]{3,40}?)";
    private static final Pattern ANNOUNCED = Pattern.compile("(?:公布|发布|编制|编写|编发|形成|制作|撰写|起草|公开|现将|特将)(?:了|的)?[《“〈]?"
            + "(?<title>[^，。；：:《》“”〈〉]{4,60}?信息公开[^，。；：:《》“”〈〉]{0,8}?(?:报告|年报))");
    private static final Pattern COMPILED =
            Pattern.compile("由" + NAME + "(?:根据|按照|依据|依照|遵照|负责|组织|牵头|编制|编写|编发|撰写|汇编|汇总|起草|制作|发布|公布)");
    private static final Pattern FIRST = Pattern.compile("^(?:20[0-9]{2}年度?[，,]?)?" + NAME
            + "(?:（以下简称[^）]*）)?[，,]?(?:20[0-9]{2}年|认真|深入|严格|坚持|全面|高度|始终|积极|紧紧|紧扣|围绕|以习|按照|根据|依据|贯彻|持续|不断|切实|坚决|聚焦|在)");
    private static final Pattern ASKED = Pattern.compile("(?:与|向|同|至)" + NAME + "(?:[（(][^）)]*[）)])?(?:联系|咨询|反映|反馈)");
    private static final Pattern CONTACT = Pattern.compile("疑问|意见|建议|电话|地址|邮编|邮箱|传真|本报告|本年度报告");
    /** An office within the organ that is asked, and not the organ itself. */
    private static final Pattern DESK = Pattern.compile(
            "(?<=局|委|委员会|厅|政府|镇|乡|街道|办事处|办公室|办公厅)(?:的)?(?:政务公开|政府信息公开|信息公开|政策法规|法规|法制|综合|党政|行政|秘书|办公|信息)*(?:科|股|处|室|中心|办公室|窗口)$");

    private static final Pattern OFFICE_OF_GOVERNMENT = Pattern.compile("政府(?:办公室|办公厅)$");
    private static final Pattern SELF = Pattern.compile("^(?:我|本|该|各|全|其|有关|相关|中华人民共和国政府)|申请人");

    private final AgencyClassifier organs;

    Preface(AgencyClassifier organs) {
        this.organs = organs;
    }

    /** The report that is announced before the first chapter, taken apart; null when none is. */
    @Nullable
    Title announced(Prose prose) {
        for (Passage passage : before(prose)) {
            Matcher matcher = ANNOUNCED.matcher(Space.without(passage.text()));
            while (matcher.find()) {
                Title title = Title.of(matcher.group("title"), Place.NONE);
                if (isOrgan(title.unit())) {
                    return title;
                }
            }
        }
        return null;
    }

    /**
     * The name of the organ, or "".
     *
     * @param announced what {@link #announced} found
     */
    String unit(@Nullable Title announced, Prose prose) {
        if (announced != null) {
            return announced.unit();
        }
        String compiler = first(before(prose), text -> found(COMPILED, text));
        String subject = compiler.isEmpty() ? first(opening(prose), text -> found(FIRST, text)) : compiler;
        return subject.isEmpty() ? first(prose.passages(), this::asked) : subject;
    }

    private String asked(String text) {
        return CONTACT.matcher(text).find() ? withoutDesk(found(ASKED, text)) : "";
    }

    private static String withoutDesk(String name) {
        return OFFICE_OF_GOVERNMENT.matcher(name).find()
                ? name
                : DESK.matcher(name).replaceFirst("");
    }

    private String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (isOrgan(matcher.group("unit"))) {
                return matcher.group("unit");
            }
        }
        return "";
    }

    private boolean isOrgan(String name) {
        return !SELF.matcher(name).find() && organs.kind(withoutDesk(name)) != Kind.UNKNOWN;
    }

    private static String first(List<Passage> passages, Function<String, String> name) {
        return passages.stream()
                .map(passage -> name.apply(Space.without(passage.text())))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<Passage> before(Prose prose) {
        return prose.passages().stream().filter(p -> p.section().isEmpty()).toList();
    }

    /** The first sentence of chapter one. */
    private static List<Passage> opening(Prose prose) {
        return prose.passages().stream()
                .filter(p -> p.section().equals("overview"))
                .limit(1)
                .toList();
    }
}
