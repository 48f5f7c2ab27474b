package gouji.extract.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extract.Samples;
import gouji.extract.identity.AgencyClassifier;
import gouji.message.Codes;
import gouji.model.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {
    private final AgencyClassifier organs =
            new AgencyClassifier(Samples.phrases().organs());

    @ParameterizedTest
    @CsvSource({
        "青石县水务局2024年政府信息公开工作年度报告, 2024, 青石县水务局, department, county",
        "青石县水务局 ２０２４ 年政府信息公开工作年度报告, 2024, 青石县水务局, department, county",
        "2024年青石县水务局政府信息公开年报, 2024, 青石县水务局, department, county",
        "临河区2024年政府信息公开工作年度报告, 2024, 临河区, government, county",
        "云台市人民政府2024年政府信息公开工作年度报告, 2024, 云台市人民政府, government, unknown",
        "云台市临河区人民政府办公室2024年度政府信息公开工作报告, 2024, 云台市临河区人民政府办公室, government, county",
        "云台市教育局2024年政府信息公开工作年度报告, 2024, 云台市教育局, department, unknown",
        "青石县柳林镇人民政府2024年政府信息公开工作年度报告, 2024, 青石县柳林镇人民政府, township, township",
        "临河区北门街道办事处2024年政府信息公开工作年度报告, 2024, 临河区北门街道办事处, subdistrict, township",
        "江南省人民政府2024年政府信息公开工作年度报告, 2024, 江南省人民政府, government, province",
        "北京市教育委员会2024年政府信息公开工作年度报告, 2024, 北京市教育委员会, department, province",
        "国家税务总局青石县税务局2024年政府信息公开工作年度报告, 2024, 国家税务总局青石县税务局, department, county",
        "云台高新技术开发区管理委员会2024年政府信息公开工作年度报告, 2024, 云台高新技术开发区管理委员会, government, unknown",
        "青石县文化和旅游局2024年政府信息公开工作年度报告, 2024, 青石县文化和旅游局, department, county",
        "青石县第一中学2024年信息公开年度报告, 2024, 青石县第一中学, other, county",
        "青石县水务局政府信息公开工作年度报告, , 青石县水务局, department, county",
        "2024年政府信息公开工作年度报告, 2024, '', unknown, unknown",
    })
    void tellsYearAndOrgan(String text, Integer year, String unit, String kind, String level) {
        Title title = Title.of(text, Place.NONE);
        assertEquals(year, title.year());
        assertEquals(unit, title.unit());
        assertEquals(kind, Codes.of(organs.kind(unit)));
        assertEquals(level, Codes.of(organs.level(unit)));
    }
}
