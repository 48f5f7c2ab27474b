package gouji.review.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnNamesTest {
    @ParameterizedTest
    @CsvSource({
        "云溪县水利局, 云溪县水利局坚持公开, 坚持公开",
        "云溪县水利局, 全县水利工作由水利局承担, 水利工作由承担",
        "青河市云溪区水利局, 青河市水利局与我局、云溪区政府, 与、政府",
        "云溪县东河镇人民政府, 东河镇人民政府办事公开，我镇, 办事公开，",
        "云溪县东河街道办事处, 东河街道按照全区部署，本街道办事处, 按照部署，",
        "水利局, 水利局召开会议, 召开会议",
        "云溪县水利局, 我们坚持全面公开, 我们坚持全面公开",
    })
    void leavesOutWhatNamesTheUnit(String unit, String text, String left) {
        assertEquals(left, OwnNames.of(unit).leftOutOf(text));
    }
}
