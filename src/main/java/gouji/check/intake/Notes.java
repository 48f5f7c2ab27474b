package gouji.check.intake;

import gouji.model.Container;
import gouji.model.Facts;
import gouji.model.Trouble;
import gouji.read.document.Block;
import gouji.read.document.Document;
import gouji.read.document.Grid;
import gouji.read.document.GridCell;
import gouji.read.document.Paragraph;
import gouji.read.document.Picture;
import gouji.text.Space;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files that lie among reports and are none, told by what stands in them: notes, notices, rosters, and what this program
 * writes. Each is recognised for what it is; what merely could not be understood may be a report and stays one.
 */
record Notes(String name, Document document, Facts facts) {
    /** A name or a title ends in what a text is: 年报编制说明 is a note, whatever it is about. */
    private static final String SORTS =
            "说明|须知|通知|名单|名册|清单|目录|通讯录|联系表|联系方式|联系人|备注|备忘|台账|汇总表|统计表|登记表" + "|情况表|明细表|进度表|通报|工作方案|实施方案|函|模板|样表|要求|注意事项";

    /** What a name may begin with: no place is called so, as 函谷关 is. */
    private static final String BEGUN = "读我|请读我|自述|说明|须知|通知|名单|名册|清单|通讯录|联系表|联系方式|联系人|备注|备忘|台账|汇总表|统计表|登记表|通报|注意事项";

    private static final Pattern NAME = Pattern.compile("(?:" + SORTS + ")$|^(?:填报|报送|编制)?(?:" + BEGUN + ")"
            + "|(?i:^(?:readme|read me|notes?|todo|license|changelog|desktop)\\b)");
    /** What letters, circular and workbook of a review are called; they quote reports. */
    private static final Pattern LEFT = Pattern.compile("^(?:(?:退回|整改|核实|催报|重报|雷同|所报非本单位)(?:通知|函)|问题清单|通报|情况简报)");

    private static final Pattern TITLE = Pattern.compile("(?:" + SORTS + ")$");
    private static final Pattern BESIDE = Pattern.compile("[（(【\\[][^）)】\\]]*[）)】\\]]|[\\d\\s._\\-—]+|副本|最终版?|终稿|定稿");
    private static final Pattern REPORT = Pattern.compile("年度报告|年报|工作报告|信息公开|政务公开");
    private static final Pattern UNIT = Pattern.compile("(?:[局委办厅院处镇乡站所队]|街道|政府|中心|[省市州县区旗])年?度?$");

    /** Words no report does without, nor what else is written of reports. */
    private static final Pattern SUBJECT = Pattern.compile("信息公开|政务公开|年度报告|年报|主动公开|依申请|公开条例|总体情况");

    /** What the JSON and the pages of a review begin with; the pages show tables of a report. */
    private static final Pattern OWN = Pattern.compile("\"tool\"\\s*:\\s*\\{\\s*\"name\"\\s*:\\s*\"gouji\""
            + "|Content-Security-Policy\" content=\"default-src 'none'; (?:img-src data:; )?style-src 'unsafe-inline'");

    private static final int HEAD = 800;
    private static final Set<String> HEADINGS = Set.of("单位名称", "机关名称", "单位", "名称", "name", "unit");
    private static final Set<Container> PLAIN =
            EnumSet.of(Container.TEXT, Container.HTML, Container.DOCX, Container.RTF, Container.XLSX, Container.XLS);
    private static final Set<Container> SHEETS = EnumSet.of(Container.XLSX, Container.XLS);
    private static final int SHORTEST = 15;
    private static final int LONGEST_TITLE = 60;
    private static final int FIRST = 6;

    boolean areNone() {
        if (!facts.cells().isEmpty() || isDamaged()) {
            return false;
        }
        String stem = stem();
        boolean named = NAME.matcher(stem).find();
        boolean report = REPORT.matcher(stem).find() && !named;
        boolean titled = title().filter(TITLE.asPredicate()).findFirst().isPresent();
        boolean nothing = UnreadableReports.isNothing(facts);
        return !report
                && (titled
                        || LEFT.matcher(stem).find()
                        || isList()
                        || nothing && (named || isRoster() || isAboutElse(stem)));
    }

    /** Whether a file that begins so is what a review of this program left. */
    static boolean areOwn(InputStream bytes) throws IOException {
        return OWN.matcher(new String(bytes.readNBytes(HEAD), StandardCharsets.UTF_8))
                .find();
    }

    /** Its name without ending, year, brackets and version. */
    private String stem() {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceFirst("\\.[^.]*$", "");
        return BESIDE.matcher(plain).replaceAll("");
    }

    /** What could not be read in part may be the report. */
    private boolean isDamaged() {
        return !document.problems().stream().allMatch(Trouble.HIDDEN::is);
    }

    /** The title as it was understood, and the first line, which may be parted. */
    private Stream<String> title() {
        List<String> lines = document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> Space.without(((Paragraph) block).text()))
                .limit(2)
                .toList();
        Stream<String> first = Stream.of(String.join("", lines), lines.isEmpty() ? "" : lines.get(0));
        return Stream.concat(Stream.of(Space.without(facts.report().title())), first)
                .filter(text -> text.length() <= LONGEST_TITLE);
    }

    /** A workbook with a column of units: a roster, or findings of a review, which quote reports. */
    private boolean isList() {
        return SHEETS.contains(document.container()) && isRoster();
    }

    /** Whether one of the first rows of a table has the heading of a column of units. */
    private boolean isRoster() {
        return document.blocks().stream()
                .filter(Grid.class::isInstance)
                .limit(1)
                .flatMap(block -> ((Grid) block).rows().stream().limit(FIRST))
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .anyMatch(cell -> HEADINGS.contains(Space.without(cell.text()).toLowerCase(Locale.ROOT)));
    }

    /** A text of its own that is about nothing a report is about; pictures may be pages of one. */
    private boolean isAboutElse(String stem) {
        String text = texts().collect(Collectors.joining("\n"));
        return PLAIN.contains(document.container())
                && document.blocks().stream().noneMatch(Picture.class::isInstance)
                && !UNIT.matcher(stem).find()
                && Space.without(text).length() >= SHORTEST
                && !text.contains(GridCell.UNREADABLE)
                && !SUBJECT.matcher(Space.without(text)).find();
    }

    private Stream<String> texts() {
        return document.blocks().stream().flatMap(Notes::texts);
    }

    private static Stream<String> texts(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Stream.of(paragraph.text());
        }
        return block instanceof Grid grid
                ? grid.rows().stream()
                        .flatMap(List::stream)
                        .filter(Objects::nonNull)
                        .map(GridCell::text)
                        .distinct()
                : Stream.empty();
    }
}
