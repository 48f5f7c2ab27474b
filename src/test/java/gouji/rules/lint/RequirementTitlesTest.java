package gouji.rules.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A title says what is wrong. */
class RequirementTitlesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "报告六个部分齐全",
                "表三各行六列之和等于总计",
                "表三各列第一项加第二项等于第三项加第四项",
                "表三应填不小于零的整数",
                "各部分按规定顺序排列",
                "各部分依次编号一至六",
                "表格放在所属部分",
                "（六）其他处理应分三行",
                "表三、表四的行列齐全",
                "标题与名册一致",
                "公开日期不应为空，须填写",
                "附件必须与网页一致"
            })
    void aRequirementIsNoTitle(String title) {
        assertEquals(true, RequirementTitles.demands(title, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The outcomes of a review add up to their total",
                "Table three takes whole numbers from 0",
                "All six sections are there",
                "A title must name the year",
                "Tables should have all rows"
            })
    void norIsOneInEnglish(String title) {
        assertEquals(true, RequirementTitles.demands("", title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "表二的决定数等于公示条数",
                "信息处理费金额与通知件数不可能相符",
                "政府报告的考核、评议、追责结果不全",
                "表三六类申请人之和与总计不等",
                "文字所述新收申请数与表三不符",
                "（六）其他处理没有分三行",
                "应当公开而没有公开"
            })
    void whatIsWrongIsATitle(String title) {
        assertEquals(false, RequirementTitles.demands(title, "Rows do not add up to their total"));
    }
}
