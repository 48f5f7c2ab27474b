package gouji.model;

import gouji.message.Bilingual;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every problem a report can come with: its code, which JSON has, and what users are told, in both languages. Several may
 * share a code where the same is to be done about them. Details stand in the order of both sentences.
 */
public enum Trouble {
    // of the file
    EMPTY("empty", "文件是空的，请重新导出或重新下载。", "The file is empty; export or download it again."),
    UNSUPPORTED(
            "unsupported",
            "这是%s，本版本还不能读取，请另存为网页（HTML）或纯文本后再查。",
            "This is %s, which this version cannot read; save it as a web page (HTML) or plain text."),
    PACKED("unsupported", "这是%s，请解压后再查，或者改用 ZIP 打包。", "This is %s; unpack it, or pack it as ZIP."),
    SCRIPTED(
            "scripted-page",
            "网页的正文由脚本生成，没有保存在这个文件里。请用浏览器打开网页，等内容显示后另存为“网页，全部”或 MHT，或者改交 Word 文档。",
            "A script makes the text of this page, and the file does not hold it. Open the page in a browser, wait until it"
                    + " shows, and save it whole or as MHT, or hand in the Word document."),
    FRAMED(
            "framed-page",
            "网页的正文在框架（%s）里，不在这个文件里。请打开框架里的网页另存后再查，或者改交 Word 文档。",
            "The text of this page stands in a frame (%s) and not in this file. Open and save the page in the frame, or hand"
                    + " in the Word document."),
    ENCRYPTED(
            "encrypted",
            "这是加了密码的%s，请去掉密码并另存为网页（HTML）或纯文本后再查。",
            "This is %s with a password; take the password off and save it as a web page (HTML) or plain text."),
    TOO_LARGE(
            "too-large",
            "文件有 %s MB，超过 %s MB 的上限，请只保留年度报告正文。",
            "The file has %s MB, more than the limit of %s MB; keep the annual report alone."),
    TOO_COMPLEX(
            "too-complex",
            "%s，超过上限，未予读取。请只保留年度报告正文后重新保存。",
            "%s: beyond the limit and not read. Keep the annual report alone and save it again."),
    CORRUPT("corrupt", "文件已损坏或写法有误（%s），请重新导出。", "The file is damaged or malformed (%s); export it again."),
    BROKEN("corrupt", "文件已损坏或写法有误（内部结构有误），请重新导出。", "The file is damaged inside; export it again."),
    EMPTY_ARCHIVE("empty-archive", "压缩包里没有文件，请核对后重新打包。", "The archive holds no file; pack it again."),
    TIMED_OUT(
            "timed-out",
            "读取用去处理器时间 %s 秒仍未完成，未予读取。请重新导出，或只保留年度报告正文。",
            "Reading took %s seconds of processor time and was not done; the file was not read. Export it again, or keep the"
                    + " annual report alone."),
    ABANDONED(
            "unreadable-file",
            "读取这个文件的进程意外中止，未予读取。请重新运行；仍然如此时，请用原来的软件重新导出后再查。",
            "The process reading this file ended unexpectedly, and it was not read. Run again; if it stays so, export the file"
                    + " again from its own program."),
    UNSTARTED(
            "unreadable-file",
            "读取这类文件要另起一个 Java 进程，但没能启动。请检查内存和权限后重新运行。",
            "Such files are read by a second Java process, which could not be started. Check memory and permissions, and run"
                    + " again."),
    UNREADABLE(
            "unreadable-file",
            "系统读不出这个文件或文件夹，请核对路径、权限和磁盘，复制一份后再查。",
            "The system cannot read this file or folder. Check path, permissions and disk, and try a copy."),
    CHANGED(
            "changed",
            "审查期间压缩包被改动或移走了，其中的报告没有审查。请在文件不再变动时重新审查。",
            "The archive was changed or moved during the review, and its reports were not reviewed. Review again when the file"
                    + " stays as it is."),
    FOREIGN_JSON(
            "foreign-json",
            "这个 JSON 文件里没有认得出的年度报告内容，请核对文件，或改交网页、纯文本。",
            "This JSON file holds nothing that is known of an annual report. Check the file, or hand in a web page or plain"
                    + " text."),
    NOT_FOUND("not-found", "找不到这个文件，请核对路径和文件名。", "There is no such file; check path and name."),
    NO_ACCESS("no-access", "没有读取它的权限，请改好权限后再查。", "It may not be read; change its permissions."),
    SPECIAL_FILE(
            "special-file",
            "这是管道、套接字或设备，不是文件，未予读取。请先把内容存成文件再查。",
            "This is a pipe, socket or device and no file, and was not read. Save its content as a file first."),
    SIDECAR("sidecar", "%s：%s。报告未予读取，请改正这个附带文件后再查。", "%s: %s. The report was not read; correct this file beside it."),
    SIDECARS_ALIKE(
            "sidecar",
            "压缩包里有 %s 个 %s，%s 个 %s，分不清哪个对哪个，未予读取。请改成不同的名字后重新打包。",
            "The archive has %s files %s and %s files %s; which goes with which cannot be told, and none was read. Give them"
                    + " different names and pack again."),
    INTERNAL(
            "internal",
            "程序处理这份报告时出错（%s），其余报告不受影响。",
            "The program failed on this report (%s); the others are not affected."),

    // of its text
    TRADITIONAL(
            "traditional",
            "报告用的是繁体字，已逐字按简体读取；引文与原文用字不同，请改用简体发布。",
            "The report is in traditional characters and was read as simplified ones, so that quotations differ; publish it in"
                    + " simplified characters."),
    HIDDEN(
            "hidden-cells",
            "%s是隐藏的，未予读取；如果属于报告内容，请取消隐藏后再查。",
            "%s: hidden and not read. If it belongs to the report, unhide it."),
    UNCALCULATED(
            "formula-uncalculated",
            "单元格 %s 等 %s 处公式没有保存计算结果，请用 Excel 打开并保存后再查。",
            "Formulas were saved without their results, cell %s and others, %s in all; open the workbook in Excel and save"
                    + " it."),
    SCALED(
            "number-scaled",
            "单元格 %s 等 %s 处的数字按千或万缩放显示，分不清以哪个数为准，请改为常规格式后再查。",
            "Numbers are shown scaled by thousands, cell %s and others, %s in all, so that it cannot be told which counts; use"
                    + " the general format."),
    GARBLED(
            "garbled",
            "文字有 %s 处无法解码（乱码），请用正确的编码（如 UTF-8）重新保存。",
            "Text cannot be decoded (places: %s); save it again in the right encoding, such as UTF-8."),
    UNDECODABLE(
            "garbled",
            "第 %s 页的文字无法解码（字体没有给出文字编码），请换一种方式重新导出 PDF，或改交 Word、网页。",
            "The text of %s cannot be decoded, as its font does not tell the characters; export the PDF in another way, or"
                    + " hand in Word or a web page."),
    NEEDS_OCR(
            "needs-ocr",
            "第 %s 页是扫描图片，没有可读取的文字，请改交可复制文字的文件，或识别成文字（OCR）并核对后再查。",
            "There is a scan without text on %s; hand in a file whose text can be copied, or recognise (OCR) and check it."),
    TEXTLESS(
            "needs-ocr",
            "第 %s 页没有可读取的文字：是空白页，或者文字画成了图形。请改交可复制文字的文件，或识别成文字（OCR）并核对后再查。",
            "There is no text on %s: it is blank, or its characters are drawings. Hand in a file whose text can be copied, or"
                    + " recognise (OCR) and check it."),
    CLIPPED(
            "clipped",
            "第 %s 页有内容超出页面边缘，被截去的部分未予读取，请调整页面后重新导出。",
            "Content of %s runs over the edge; what is cut off was not read. Adjust the layout and export it again."),

    // of the report
    NO_REPORT(
            "no-report",
            "没有认出年度报告的内容（既没有各部分的标题，也没有表格）。请打开文件核对：是不是年度报告正文，文字和表格能否看到；改好或者换成正确的文件后再查。",
            "Nothing of an annual report was found, neither headings nor tables. Open the file and see whether it is the report"
                    + " and shows its text and tables; correct or replace it."),
    BLANK_FORM(
            "blank-form",
            "这是空白的报告格式：表格没有填数，各部分没有写内容，请填写后再查。",
            "This is the empty form: no figures in the tables, nothing written in the sections. Fill it in first."),
    NOT_COVERED(
            "not-covered",
            "这是 %s 年度的报告，当时适用另外的格式，不在审查范围内（可审查 2019 年度及以后的报告）。请核对年度。",
            "This is a report for %s, when another form was in force; reports for 2019 and later are reviewed. Check the"
                    + " year."),
    CORRECTED(
            "corrected",
            "%s：读作“%s”，经核对改为“%s”（%s，%s，理由：%s）。",
            "%s was read as \"%s\" and is \"%s\" on inspection (%s, %s, reason: %s)."),
    DECISION_LAPSED(
            "waiver-lapsed",
            "规则 %s 的处理（%s）已于 %s 到期，问题重新计入。",
            "The decision on rule %s (%s) ran out on %s: its finding counts again."),

    // of a table
    TABLE_PICTURE(
            "table-picture",
            "%s：表格是图片，无法读取，请改用可复制文字的表格或人工核对。",
            "%s: the table is a picture and cannot be read; use a table whose text can be copied, or check it by hand."),
    TABLE_ATTACHMENT(
            "table-attachment",
            "%s：正文中没有表格，只有附件，请直接检查附件。",
            "%s: the text has no table but an attachment; check the attachment."),
    TABLE_UNCLEAR(
            "table-unclear",
            "%s：文中有这张表，但分不清各格的数字，未读取，请改用 HTML 或带分隔符的文本，或人工核对。",
            "%s: the table is there, but its figures cannot be told apart and were not read; use HTML or text with separators,"
                    + " or check it by hand."),
    ROWS_UNCLEAR(
            "rows-unclear",
            "%s：有 %s 行分不清各格的数字，未读取，请人工核对。",
            "%s: rows whose figures cannot be told apart were not read, %s in all; check them by hand."),
    TABLE_COPY(
            "table-copy",
            "%s：文中有 %s 份，读取了最完整的一份，请核对其余各份是否一致。",
            "%s: the text has %s copies, of which the fullest was read; check that the others say the same."),
    TABLE_FROM_ATTACHMENT(
            "table-from-attachment", "网页正文缺少的表格读自附件 %s。", "Tables the page lacks were read from the attachment %s.");

    private final String code;
    private final String zh;
    private final String en;

    Trouble(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /** Its name in JSON and in the outputs. */
    public String code() {
        return code;
    }

    /** What is told in Chinese, {@code %s} for every detail. */
    public String zh() {
        return zh;
    }

    /** What is told in English, with the same details in the same order. */
    public String en() {
        return en;
    }

    /** Whether a problem has the code of one of these. */
    public static boolean isOne(Problem problem, Set<Trouble> of) {
        return of.stream().anyMatch(trouble -> trouble.is(problem));
    }

    /** Whether a problem has its code. */
    public boolean is(Problem problem) {
        return problem.code().equals(code);
    }

    /** A problem of the whole file; a detail that is {@link Bilingual} stands in the language of the sentence. */
    public Problem problem(Object... details) {
        return at(Place.NONE, details);
    }

    /** The same at a place of the file. */
    public Problem at(Place place, Object... details) {
        return new Problem(code, filled(zh, Bilingual::zh, details), filled(en, Bilingual::en, details), place);
    }

    private static String filled(String pattern, Function<Bilingual, String> language, Object... details) {
        return String.format(
                Locale.ROOT,
                pattern,
                Stream.of(details)
                        .map(detail -> detail instanceof Bilingual words ? language.apply(words) : detail)
                        .toArray());
    }
}
