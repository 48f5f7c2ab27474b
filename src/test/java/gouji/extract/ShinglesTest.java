package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShinglesTest {
    @Test
    void tellsWhatIsCommonOfBoth() {
        assertEquals(100, percent("全年主动公开信息", "全年主动公开信息"));
        assertEquals(0, percent("全年主动公开信息", "本机关依法答复申请"));
        assertEquals(57, percent("甲乙丙丁戊己", "甲乙丙丁戊庚辛"));
    }

    @Test
    void countsARunAsOftenAsBothHaveIt() {
        assertEquals(50, percent("甲甲甲甲", "甲甲甲甲甲甲"));
    }

    @Test
    void textsTooShortHaveNothingInCommon() {
        assertEquals(0, percent("甲乙丙", "甲乙丙"));
        assertEquals(0, percent("", "全年主动公开信息"));
    }

    @Test
    void leavesOutFiguresAndMarks() {
        assertEquals("全年公开信息条", Shingles.plain("全年 公开、信息１２３ 条。"));
    }

    private static int percent(String one, String other) {
        int percent = Shingles.of(one).percent(Shingles.of(other));
        assertEquals(percent, Shingles.of(other).percent(Shingles.of(one)));
        return percent;
    }
}
