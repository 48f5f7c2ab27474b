package gouji.review.roster;

import gouji.text.Space;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of the roster: its heading as it is told to users, and the other words it may have. */
enum RosterColumn {
    NAME("单位名称", "单位", "名称", "机关名称", "name", "unit"),
    KIND("机关类型", "类型", "单位类型", "类别", "kind", "type"),
    PARENT("上级单位", "上级", "所属", "汇总到", "parent"),
    ALIASES("别名", "简称", "曾用名", "其他名称", "aliases", "alias"),
    CONSOLIDATED("全域汇总", "是否汇总", "汇总", "consolidated"),
    VERTICAL("垂直管理", "是否垂直", "垂直", "vertical"),
    DEADLINE("报送期限", "期限", "截止日期", "报送截止日期", "deadline"),
    CONTACT("联系科室", "联系部门", "联系单位", "联系人", "contact"),
    RECEIVED("收到日期", "收到时间", "收件日期", "报送日期", "报送时间", "received"),
    PUBLISHED("公开日期", "发布日期", "公布日期", "published");

    private final List<String> words;

    RosterColumn(String... words) {
        this.words = List.of(words);
    }

    /** How users know it. */
    String heading() {
        return words.get(0);
    }

    /** How users know it who read English. */
    String english() {
        return words.stream()
                .filter(word -> word.chars().allMatch(c -> c < 128))
                .findFirst()
                .orElse(heading());
    }

    /** The column a heading names, whatever white space, case and brackets it has. */
    static Optional<RosterColumn> of(String heading) {
        String bare = Space.without(heading).replaceAll("[（(].*[）)]$", "").toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(c -> c.words.contains(bare)).findFirst();
    }
}
