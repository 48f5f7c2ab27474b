package gouji.write.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.finding.CheckedReport;
import gouji.finding.PastLetter;
import gouji.message.Codes;
import gouji.message.Language;
import gouji.model.Trouble;
import gouji.review.letter.Correspondence;
import gouji.review.letter.FormerReviews;
import gouji.review.letter.Letter;
import gouji.review.letter.LetterKind;
import gouji.review.letter.LetterSection;
import gouji.review.letter.Letterhead;
import gouji.review.letter.Letters;
import gouji.review.letter.Reviewed;
import gouji.review.letter.Submissions;
import gouji.review.letter.UnitReports;
import gouji.write.Sample;
import gouji.write.output.ReportCounts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticesTest {
    private static final Letterhead HEAD =
            new Letterhead("某县政府办公室", "王某", "0700-123", "〔2025〕{n}号", 5, LocalDate.of(2025, 2, 14), null);

    @TempDir
    private Path folder;

    private static LetterSetting setting(Path templates, Letterhead head) {
        return new LetterSetting(
                new Templates(templates),
                head,
                Submissions.UNLISTED,
                Set.of(),
                source -> 0,
                FormerReviews.NONE,
                Correspondence.first());
    }

    private String write(Language language, Letterhead head, Path templates, Letter letter) throws IOException {
        new Notices(Sample.run(language, false), folder, setting(templates, head)).write(List.of(letter));
        try (var all = Files.list(folder.resolve("notices"))) {
            Path file = all.findFirst().orElseThrow();
            try (InputStream in = Files.newInputStream(file);
                    XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(in))) {
                return words.getText();
            }
        }
    }

    private String write(Letterhead head, Letter letter) throws IOException {
        return write(Language.ZH, head, null, letter);
    }

    private static Letter letter(CheckedReport... reports) {
        UnitReports all = new UnitReports(Submissions.UNLISTED, source -> 0, Set.of());
        ReportCounts counts = new ReportCounts();
        List.of(reports).forEach(report -> {
            all.add(report);
            counts.add(report);
        });
        all.add(counts.summary(List.of()).matters());
        return Letters.of(all).get(0);
    }

    private static Letter about(LetterSection... sections) {
        return new Letter("某局", "", 2024, List.of(), List.of(sections));
    }

    @Test
    void severalMattersAreSectionsInOrder() throws IOException {
        String text = write(
                HEAD,
                letter(
                        Reviewed.returned(
                                "a/某局.docx", "某局", Reviewed.warning("w"), Reviewed.error("e"), Reviewed.alike(1)),
                        Reviewed.doubtful("b/他局.docx", "他局", Reviewed.alike(1))));

        int errors = text.indexOf("一、需要改正的问题");
        int alike = text.indexOf("二、与其他单位雷同");
        int doubts = text.indexOf("三、需要核实的内容");
        assertTrue(errors > 0 && alike > errors && doubts > alike, text);
        assertTrue(text.contains("发现错误1处，另有1处内容需要核实"), text);
        assertTrue(text.contains("正文与他局的报告雷同") && text.contains("“共同写下的一句话”"), text);
        assertTrue(text.contains("〔2025〕5号") && text.contains("于2025年2月14日前"), text);
        assertTrue(text.contains("核对后改正。") && !text.contains("名册"), "the roster is no paper of the unit: " + text);
    }

    @Test
    void whereNothingIsReturnedErrorsAreToBeCorrected() throws IOException {
        String returned = write(HEAD, letter(Reviewed.returned("某局.docx", "某局", Reviewed.error("e"))));
        assertTrue(returned.contains("发现错误1处，现予退回。"), returned);

        Path other = Files.createDirectory(folder.resolve("另"));
        new Notices(Sample.run(Language.ZH, false), other, setting(null, HEAD))
                .write(List.of(letter(Reviewed.doubtful("某局.docx", "某局", Reviewed.error("e")))));
        String text = text(other);
        assertTrue(text.contains("关于整改") && text.contains("发现错误1处。请对照"), text);
        assertFalse(text.contains("退回"), text);
    }

    @Test
    void aSecondReminderSaysSo() throws IOException {
        LocalDate day = LocalDate.of(2025, 1, 31);
        Correspondence second = new Correspondence(
                List.of(new PastLetter("某局", "missing", "", List.of("missing"), day)), LocalDate.of(2025, 2, 15));
        LetterSetting setting = new LetterSetting(
                new Templates(null), HEAD, Submissions.UNLISTED, Set.of(), source -> 0, FormerReviews.NONE, second);
        new Notices(Sample.run(Language.ZH, false), folder, setting)
                .write(List.of(about(new LetterSection.Missing(null))));

        assertTrue(Files.exists(folder.resolve("notices/第二次催报函-某局2024.docx")));
        assertTrue(text(folder).contains("关于第二次催报2024年"), text(folder));
        assertEquals(1, second.written().size());
    }

    @Test
    void aSingleMatterHasNoNumberAndNoHeading() throws IOException {
        String text = write(HEAD, letter(Reviewed.returned("某局.docx", "某局", Reviewed.error("e"))));

        assertFalse(text.contains("需要改正的问题") || text.contains("需要核实"), text);
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void whatIsNotSetLeavesNothingBehind(LetterKind kind) throws IOException {
        for (Language language : Language.values()) {
            Path of = Files.createDirectories(folder.resolve(Codes.of(language)));
            new Notices(Sample.run(language, false), of, setting(null, Letterhead.NONE))
                    .write(List.of(about(section(kind))));
            String text = text(of);
            for (String word : List.of("{", "}", "null", "（）", "()", "联系人", "Contact", "telephone", "收件", "〔")) {
                assertFalse(text.contains(word), word + " in " + text);
            }
            assertTrue(text.contains(language == Language.ZH ? "于　　月　　日前" : "y ____________"), text);
        }
    }

    private static LetterSection section(LetterKind kind) {
        return switch (kind) {
            case FOREIGN -> new LetterSection.Foreign("某局.docx", "他局", false);
            case UNREAD -> new LetterSection.Unread("某局.pdf", Trouble.NEEDS_OCR.problem(1));
            case MISSING -> new LetterSection.Missing(MonthDay.of(1, 25));
            case RETURN -> new LetterSection.Errors(2021, List.of(Reviewed.error("e")));
            case ALIKE -> new LetterSection.Alike(List.of("他局"), true, List.of());
            case REVIEW -> new LetterSection.Doubts(2021, List.of(Reviewed.warning("w")), List.of());
        };
    }

    private static String text(Path of) throws IOException {
        try (var all = Files.list(of.resolve("notices"));
                InputStream in = Files.newInputStream(all.findFirst().orElseThrow());
                XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(in))) {
            return words.getText();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Trouble.class,
            names = {
                "NEEDS_OCR",
                "ENCRYPTED",
                "CORRUPT",
                "EMPTY",
                "SCRIPTED",
                "FRAMED",
                "GARBLED",
                "NO_REPORT",
                "BLANK_FORM"
            })
    void everyReasonIsSaidInWordsOfTheUnit(Trouble trouble) throws IOException {
        String text = write(HEAD, about(new LetterSection.Unread("某局.pdf", trouble.problem("x", "y"))));

        assertFalse(text.contains(trouble.code()) || text.contains("没有读出年度报告的内容"), text);
        assertTrue(text.contains("《某局.pdf》") && text.contains("前重新报送"), text);
    }

    @Test
    void aFileOfNobodyKnownLeavesTheAddresseeToBeFilledIn() throws IOException {
        String text = write(HEAD, letter(Reviewed.unread("扫描001.pdf", Trouble.NEEDS_OCR, 1)));

        assertTrue(text.contains("　　　　　　：") && text.contains("《扫描001.pdf》"), text);
    }

    @Test
    void aTemplateOfBeforeGetsEverythingInItsOneTable() throws IOException {
        Path own = Files.createDirectory(folder.resolve("模板"));
        try (XWPFDocument template = new XWPFDocument();
                OutputStream out = Files.newOutputStream(own.resolve("整改通知.docx"))) {
            template.createParagraph().createRun().setText("{单位}{年度}年：{错误}错{警告}疑，{报告文件}，{结论}，{日期}");
            XWPFTable table = template.createTable(1, 3);
            table.getRow(0).getCell(0).setText("{问题表.序号}");
            table.getRow(0).getCell(1).setText("{问题表.说明}");
            table.getRow(0).getCell(2).setText("{问题表.程度}");
            template.write(out);
        }

        String text = write(
                Language.ZH,
                HEAD,
                own,
                letter(
                        Reviewed.returned(
                                "报送/某局.docx", "某局", Reviewed.error("e"), Reviewed.warning("w"), Reviewed.alike(1)),
                        Reviewed.doubtful("他局.docx", "他局", Reviewed.alike(1))));

        assertEquals(
                "某局2024年：1错1疑，某局.docx，退回，2025年1月31日\n1\t合计与各项之和不等\t错误\n"
                        + "2\t正文与他局的报告雷同（单位名称、数字和通用语句不计）\t\n3\t合计与各项之和不等\t警告",
                text.strip());
    }
}
