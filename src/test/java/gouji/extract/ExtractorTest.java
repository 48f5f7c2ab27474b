package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.model.Citation;
import gouji.model.Claim;
import gouji.model.Facts;
import gouji.model.Kind;
import gouji.model.Overrides;
import gouji.model.Period;
import gouji.model.PersonalNumber;
import gouji.model.Scope;
import gouji.model.Section;
import gouji.model.Sentence;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractorTest {
    private static final String TITLE = "青石县水务局2024年政府信息公开工作年度报告";
    private final Extractor extractor = new Extractor(Samples.forms(), Samples.phrases());

    @Test
    void linesWrappedInATextMakeOneSentence() {
        Facts facts = facts(
                TITLE, "", "一、总体情况", "（二）依申请公开情况：2024年，我局认真办理群众提出的各类申请，共收到政府信", "息公开申请26件，均已办结。", "（三）政府信息管理情况：制度健全。");
        assertEquals(
                List.of("received", "closed"),
                facts.claims().stream().map(Claim::subject).toList());
        assertEquals(4, facts.claims().get(0).sentence().place().line());
        assertEquals("onRequest", facts.claims().get(0).sentence().topic());
    }

    @Test
    void theApplicantsAreThoseOfTheSameParagraph() {
        String received = "收到政府信息公开申请26件。";
        String natural = "其中自然人申请20件。";
        assertEquals(2, facts(TITLE, "一、总体情况", received + natural).claims().size());
        assertEquals(
                1, facts(TITLE, "一、总体情况", received, "工作平稳。" + natural).claims().size());
    }

    @Test
    void aPastedTableIsNoProse() {
        Facts facts = facts(
                TITLE,
                "一、总体情况",
                "工作平稳。",
                "三、收到和处理政府信息公开申请情况",
                "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
                "自然人",
                "一、本年新收政府信息公开申请数量",
                "26",
                "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
                "四、结转下年度继续办理 3 0 0 0 0 0 3",
                "六、其他需要报告的事项",
                "无。");
        assertEquals(
                List.of("工作平稳", "无"),
                facts.sentences().stream().map(Sentence::text).toList());
        assertEquals(
                List.of(1, 3, 6), facts.sections().stream().map(Section::number).toList());
    }

    @Test
    void whatFollowsTheReportOnAPageIsLeftOut() {
        Facts facts = facts("网站首页", TITLE, "六、其他需要报告的事项", "未收取信息处理费。", "主办单位：某某办公室", "收到申请9件。");
        assertEquals(1, facts.sentences().size());
    }

    @ParameterizedTest
    @CsvSource({
        "青石县水务局2024年政府信息公开工作年度报告, 2024, 2024, 2024",
        "青石县水务局2023年政府信息公开工作年度报告, 2024, 2024, 2024",
        "青石县水务局2024年政府信息公开工作年度报告, 2023, 2024, 2024",
        "青石县水务局2024年政府信息公开工作年度报告, 2023, 2023, 2023",
        "青石县水务局2024年政府信息公开工作年度报告, 2023, 2022, 2024",
        "青石县水务局政府信息公开工作年度报告, 2024, 2023, ",
        "青石县水务局政府信息公开工作年度报告, 2024, 2024, 2024",
    })
    void twoOfThreeDecideTheYear(String title, int period, int work, Integer year) {
        Facts facts = facts(title, "本报告统计期限为" + period + "年1月1日至12月31日。", "一、总体情况", work + "年，我局公开信息若干。", "公开形式多样。");
        assertEquals(year, facts.report().year());
    }

    @Test
    void theFiguresOfAGovernmentAreWhoseItsWordsSay() {
        String title = "云台市2024年政府信息公开工作年度报告";
        String work = "全市收到政府信息公开申请26件。";
        assertEquals(Scope.CONSOLIDATED, facts(title, "一、总体情况", work).report().scope());
        assertEquals(
                Scope.UNKNOWN,
                facts(title, "一、总体情况", "市政府办代表市政府收到申请26件。").report().scope());
        assertEquals(Scope.UNKNOWN, facts(title, "一、总体情况", "收到申请26件。").report().scope());
        assertEquals(Scope.OWN, facts(TITLE, "一、总体情况", "收到申请26件。").report().scope());
    }

    @Test
    void whatIsGivenOutweighsWhatWasRead() {
        Overrides given = new Overrides(null, 2020, Kind.OTHER, null, null);
        Facts facts = extractor.extract(Samples.text(TITLE, "一、总体情况", "2020年，收到申请3件。"), given);
        assertEquals(2020, facts.report().year());
        assertEquals(2019, facts.report().edition());
        assertEquals(Set.of("kind", "year"), facts.report().given());
        assertEquals(1, facts.claims().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "统计期限：2024年1月1日至2024年12月31日 | 2024 | 2024 | true",
                "数据统计期限为2024 年 1 月 1 日起至12月31日止 | 2024 | | true",
                "统计时间从2024年1月1日—2024年11月30日 | 2024 | 2024 | false",
            })
    void readsThePeriod(String sentence, Integer from, Integer to, boolean whole) {
        Period period = facts(TITLE, sentence + "。").periods().get(0);
        assertEquals(from, period.fromYear());
        assertEquals(to, period.toYear());
        assertEquals(whole, period.isWholeYear());
    }

    @Test
    void aDamagedOrUnrelatedDateIsNoPeriod() {
        assertTrue(facts(TITLE, "统计期限为20241月1日至12月31止。").periods().isEmpty());
        assertTrue(facts(TITLE, "2024年3月1日至3月31日开展宣传活动。").periods().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "根据国办公开办函〔2021〕30号要求编制 | 国办公开办函〔2021〕30号",
                "按照（国办公开办函[2021] 30号）要求编制 | 国办公开办函〔2021〕30号",
                "按照国办公开办函〔202130号编制 | 国办公开办函〔2021〕30号",
                "依据《中华人民共和国政府信息公开条例》（国务院令第711号）编制 | 中华人民共和国政府信息公开条例 国务院令第711号",
                "国务院令第492号公布、第711号修订 | 国务院令第492号 国务院令第711号",
                "地址：苏州路42号，邮编223600 | ''",
            })
    void readsCitations(String sentence, String normal) {
        List<String> found = facts(TITLE, sentence + "。").citations().stream()
                .map(Citation::normal)
                .toList();
        assertEquals(normal, String.join(" ", found));
    }

    @Test
    void aPersonalNumberIsKeptOnlyMasked() {
        Facts facts = facts(TITLE, "六、其他需要报告的事项", "申请人身份证号11010119900307781X。");
        PersonalNumber number = facts.personal().get(0);
        assertEquals("idNumber", number.kind());
        assertEquals("110***********781X", number.masked());
        assertEquals("other", number.section());
        assertEquals(16, number.hash().length());
        assertFalse(number.context().contains("19900307"));
    }

    @Test
    void aReportWithoutATitleHasNone() {
        Facts facts = facts("一、总体情况", "工作平稳。");
        assertEquals("", facts.report().title());
        assertNull(facts.report().year());
        assertEquals(Kind.UNKNOWN, facts.report().kind());
    }

    private Facts facts(String... lines) {
        return extractor.extract(Samples.text(lines), Overrides.NOTHING);
    }
}
