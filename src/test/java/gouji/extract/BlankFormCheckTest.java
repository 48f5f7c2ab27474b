package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.model.Overrides;
import gouji.model.Problem;
import gouji.model.Trouble;
import gouji.read.Reader;
import gouji.read.document.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The form as it is handed out is told from a report. */
class BlankFormCheckTest {
    private static final String HINT = "（文字描述）";
    private static final List<String> BLANK = List.of(Trouble.BLANK_FORM.code());

    @Test
    void tellsTheFormWithNothingWrittenIn() {
        assertEquals(BLANK, problems(10, HINT, "（文字描述，收取信息处理费情况在此处报告。）"));
        assertEquals(BLANK, problems(10, "", "文字描述"));
    }

    @Test
    void aReportWithBlankTablesIsAReport() {
        assertEquals(List.of(), problems(10, "全年工作平稳，共公开信息120条。", "公开的主动性还不够。"));
        assertEquals(List.of(), problems(5, HINT, HINT));
    }

    private static List<String> problems(int blanks, String overview, String other) {
        Renderings report = new Renderings(Samples.forms().latest(), new Random(3), blanks);
        String text = report.html(true, true)
                .text()
                .replace("全年工作平稳，共公开信息120条。", overview)
                .replace("公开的主动性还不够，下一步加强学习。", HINT)
                .replace("无。", other);
        Document document = (Document)
                new Reader(Samples.forms().editions()).read("form.html", text.getBytes(StandardCharsets.UTF_8));
        return new Extractor(Samples.forms(), Samples.phrases())
                .extract(document, Overrides.NOTHING).problems().stream()
                        .map(Problem::code)
                        .toList();
    }
}
