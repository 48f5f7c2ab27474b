package gouji.extract.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extract.Extractor;
import gouji.extract.Samples;
import gouji.message.Codes;
import gouji.model.Overrides;
import gouji.model.Report;
import gouji.read.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
    private static final Extractor EXTRACTOR = new Extractor(Samples.forms(), Samples.phrases());
    private static final String UNIT = "青山县水利局";
    private static final List<String> REST = List.of("一、总体情况", "本年度工作平稳，按时完成各项任务。", "六、其他需要报告的事项", "无。");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青山县水利局2024年政府信息公开工作年度报告",
                "2024年青山县水利局政府信息公开工作年度报告",
                "青山县水利局 2024 年度 政府信息公开工作 年度报告",
                "青山县水利局２０２４年政府信息公开年报"
            })
    void aTitleBrokenAnywhereIsReadWhole(String title) {
        for (int at = 1; at < title.length(); at++) {
            String[] lines = {title.substring(0, at), title.substring(at)};
            if (!lines[0].isBlank() && !lines[1].isBlank()) {
                Report report = report(lines);
                assertEquals(UNIT + " 2024", report.unit() + " " + report.year(), String.join(" | ", lines));
            }
        }
    }

    @Test
    void aTitleBrokenIntoThreeLinesIsReadWhole() {
        String title = "青山县水利局2024年政府信息公开工作年度报告";
        for (int one = 4; one < title.length() - 1; one++) {
            for (int two = one + 1; two < title.length(); two++) {
                Report report = report(title.substring(0, one), title.substring(one, two), title.substring(two));
                assertEquals(UNIT + " 2024", report.unit() + " " + report.year(), one + " " + two);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "青山县水利局2024年政府信息公开工作年度报告|发布日期：2025-01-12    点击数：|政府信息公开工作年度报告",
                "青山县水利局2024年政府信息公开工作年度报告|来源：县水利局  浏览次数：31|2024年政府信息公开工作年度报告",
                "青山县水利局2024年政府信息公开工作年度报告|时间：2025年1月20日 字体：大 中 小|青山县水利局2024年政府信息公开工作年度报告",
                "县政府信息公开目录|政府信息公开年报|青山县水利局2024年政府信息公开工作年度报告",
                "青山县水利局2024年政府信息公开工作年度报告|现将我局2024年度政府信息公开工作情况报告如下：|''",
                "青山县水利局2024年政府信息公开工作年度报告|根据《条例》和《关于印发政府信息公开工作年度报告|格式的通知》要求，编制本报告。",
                "名称：青山县水利局2024年政府信息公开工作年度报告|索引号：01234567|''",
                "青山县水利局2024年政府信息公开工作年度报告|本局政府信息公开工作年度报告|''",
            })
    void linesAroundTheTitleAreNoTitle(String one, String two, String three) {
        Report report = report(one, two, three);
        assertEquals(UNIT + " 2024 2024", report.unit() + " " + report.titleYear() + " " + report.year());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "根据《条例》规定，现公布青山县水利局2024年政府信息公开工作年度报告。|青山县水利局|2024",
                "现将青山县水利局2024年政府信息公开工作年度报告公布如下。|青山县水利局|2024",
                "本报告由青山县水利局根据《条例》要求编制。|青山县水利局|",
                "本年度报告由青山县水利局编制。如对本报告有疑问，请与青山县人民政府办公室联系。|青山县水利局|",
                "编制《青山县人民政府2024年政府信息公开工作年度报告》。如有疑问，请与青山县人民政府办公室政务公开科联系。|青山县人民政府|2024",
                "如对本报告有疑问，请与青山县水利局政务公开股联系（电话：0000-0000000）。|青山县水利局|",
                "如对本报告有疑问，请与青山县水利局办公室联系（地址：和平路1号）。|青山县水利局|",
                "收到申请后及时与申请人联系沟通。|''|",
                "如有疑问，请与本单位联系。|''|",
                "本报告由本机关编制。|''|",
            })
    void whatTheTitleDoesNotNameIsReadInThePreface(String preface, String unit, Integer year) {
        Report report = report("政府信息公开工作年度报告", preface);
        assertEquals(unit, report.unit());
        assertEquals(year, report.year());
    }

    @Test
    void theFirstSentenceNamesTheUnitWhereNothingElseDoes() {
        Document document = Samples.text("2024年政府信息公开工作年度报告", "一、总体情况", "2024年，青山县水利局认真落实条例。", "收到申请后与县档案局联系核实。");
        assertEquals(
                UNIT, EXTRACTOR.extract(document, Overrides.NOTHING).report().unit());
    }

    @ParameterizedTest
    @CsvSource({
        "云州海关关区, department, unknown",
        "云州海关（本级机关）, department, unknown",
        "中华人民共和国云州海关, department, unknown",
        "青柳盟行政公署, government, prefecture",
        "青柳盟行政公署办公室, government, prefecture",
        "青柳盟水利局, department, prefecture",
        "青柳盟, government, prefecture",
        "海原州, government, prefecture",
        "海原州教育局, department, prefecture",
        "海原州人民政府, government, prefecture",
        "云州市, government, unknown",
        "云州市市场监督管理局机关, department, unknown",
        "江南省市场监督管理局, department, province",
        "江南省农业农村厅, department, province",
        "国家税务总局云州市青山区税务局, department, county",
        "国家税务总局江南省税务局, department, province",
        "国家统计局青山调查队, department, national",
        "青山县气象局, department, county",
        "青山区柳湾街道办事处办公室, subdistrict, township",
        "柳湾街道办, subdistrict, township",
        "城西办事处、城西园区, subdistrict, unknown",
        "绿园区, government, county",
        "青山工业园区, unknown, unknown",
        "青山工业园区管理委员会, government, unknown",
        "青山经济开发区管委会党政办公室, government, unknown",
        "柳湾镇, township, township",
        "柳湾镇党政综合办公室, township, township",
        "青山县档案馆, department, county",
        "青山县委编办, department, county",
        "青山县消防救援大队, department, county",
        "青山县公安局交通警察大队, department, county",
    })
    void kindAndLevelFollowFromTheName(String unit, String kind, String level) {
        AgencyClassifier organs = new AgencyClassifier(Samples.phrases().organs());
        assertEquals(kind + " " + level, Codes.of(organs.kind(unit)) + " " + Codes.of(organs.level(unit)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "数据统计期限自2024年1月1日起，至2024年12月31日止",
                "数据统计期限从2024年1月1日开始、到2024年12月31日为止",
                "数据统计期限自2024年1月1日起至12月31日止",
                "数据统计期限为2024 年 1 月 1 日—12 月 31 日",
                "所列数据截至：自2024年1月1日零时起算"
            })
    void aPeriodIsReadInEveryWording(String sentence) {
        Document document = Samples.text("青山县水利局2024年政府信息公开工作年度报告", sentence + "。", "一、总体情况", "平稳。");
        int periods = EXTRACTOR.extract(document, Overrides.NOTHING).periods().size();
        assertEquals(sentence.contains("零时") ? 0 : 1, periods);
    }

    private static Report report(String... top) {
        List<String> lines = new ArrayList<>(Stream.of(top).toList());
        lines.addAll(REST);
        return EXTRACTOR
                .extract(Samples.text(lines.toArray(String[]::new)), Overrides.NOTHING)
                .report();
    }
}
