package gouji.read.document;

import gouji.model.Place;
import gouji.model.Problem;
import java.util.Locale;

/** What can keep a file from being read, with the words that tell the user what to do. */
public enum Trouble {
    EMPTY("empty", "文件是空的，请重新导出或重新下载。"),
    UNSUPPORTED("unsupported", "这是%s，本版本还不能读取，请另存为网页（HTML）或纯文本后再查。"),
    TRADITIONAL("traditional", "报告用的是繁体字，已逐字按简体读取；引文与原文用字不同，请改用简体发布。"),
    PACKED("unsupported", "这是%s，请解压后再查，或者改用 ZIP 打包。"),
    SCRIPTED("scripted-page", "网页的正文由脚本生成，没有保存在这个文件里。请用浏览器打开网页，等内容显示后另存为“网页，全部”或 MHT，或者改交 Word 文档。"),
    FRAMED("framed-page", "网页的正文在框架（%s）里，不在这个文件里。请打开框架里的网页另存后再查，或者改交 Word 文档。"),
    ENCRYPTED("encrypted", "这是加了密码的%s，请去掉密码并另存为网页（HTML）或纯文本后再查。"),
    TOO_LARGE("too-large", "文件有 %s MB，超过 %s MB 的上限，请只保留年度报告正文。"),
    TOO_COMPLEX("too-complex", "%s，超过上限，未予读取。请只保留年度报告正文后重新保存。"),
    CORRUPT("corrupt", "文件已损坏或写法有误（%s），请重新导出。"),
    BROKEN("corrupt", "文件已损坏或写法有误（内部结构有误），请重新导出。"),
    HIDDEN("hidden-cells", "%s是隐藏的，未予读取；如果属于报告内容，请取消隐藏后再查。"),
    UNCALCULATED("formula-uncalculated", "单元格 %s 等 %s 处公式没有保存计算结果，请用 Excel 打开并保存后再查。"),
    SCALED("number-scaled", "单元格 %s 等 %s 处的数字按千或万缩放显示，分不清以哪个数为准，请改为常规格式后再查。"),
    EMPTY_ARCHIVE("empty-archive", "压缩包里没有文件，请核对后重新打包。"),
    GARBLED("garbled", "文字有 %s 处无法解码（乱码），请用正确的编码（如 UTF-8）重新保存。"),
    UNDECODABLE("garbled", "第 %s 页的文字无法解码（字体没有给出文字编码），请换一种方式重新导出 PDF，或改交 Word、网页。"),
    NEEDS_OCR("needs-ocr", "第 %s 页是扫描图片，没有可读取的文字，请改交可复制文字的文件，或识别成文字（OCR）并核对后再查。"),
    TEXTLESS("needs-ocr", "第 %s 页没有可读取的文字：是空白页，或者文字画成了图形。请改交可复制文字的文件，或识别成文字（OCR）并核对后再查。"),
    CLIPPED("clipped", "第 %s 页有内容超出页面边缘，被截去的部分未予读取，请调整页面后重新导出。"),
    TIMED_OUT("timed-out", "读取用去处理器时间 %s 秒仍未完成，未予读取。请重新导出，或只保留年度报告正文。"),
    ABANDONED("unreadable-file", "读取这个文件的进程意外中止，未予读取。请重新运行；仍然如此时，请用原来的软件重新导出后再查。"),
    UNSTARTED("unreadable-file", "读取这类文件要另起一个 Java 进程，但没能启动。请检查内存和权限后重新运行。"),
    CHANGED("changed", "审查期间压缩包被改动或移走了，其中的报告没有审查。请在文件不再变动时重新审查。"),
    NO_REPORT("no-report", "没有认出年度报告的内容（既没有各部分的标题，也没有表格）。请打开文件核对：是不是年度报告正文，文字和表格能否看到；改好或者换成正确的文件后再查。"),
    FOREIGN_JSON("foreign-json", "这个 JSON 文件里没有认得出的年度报告内容，请核对文件，或改交网页、纯文本。");

    private final String code;
    private final String message;

    Trouble(String code, String message) {
        this.code = code;
        this.message = message;
    }

    public Problem problem(Object... details) {
        return new Problem(code, String.format(Locale.ROOT, message, details), Place.NONE);
    }

    /** The same at a place of the file. */
    public Problem at(Place place, Object... details) {
        return new Problem(code, String.format(Locale.ROOT, message, details), place);
    }

    public Refusal refusal(Object... details) {
        return new Refusal(problem(details));
    }
}
