package gouji.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.message.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void whatSeveralFactsNameIsOneListInEachLanguage() {
        List<List<String>> cells = List.of(List.of("乙局", "甲局"), List.of("甲局"), List.of());
        assertEquals(new Text("乙局、甲局", "乙局, 甲局"), Figure.text(Figure.kept(cells)));
    }

    @Test
    void aListOfWordsStaysWhatItIs() {
        assertEquals(new Text("乙、甲", "乙, 甲"), Figure.text(Figure.kept(List.of("甲", "乙"))));
    }
}
