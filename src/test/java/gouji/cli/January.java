package gouji.cli;

import gouji.district.District;
import gouji.district.Districts;
import gouji.district.Draft;
import gouji.district.Folder;
import gouji.district.Organ;
import gouji.district.Page;
import gouji.district.ReportFiles;
import gouji.form.Forms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder of an office with a roster of 40, and what the units hand in until the end of February. */
final class January {
    static final int YEAR = 2024;
    static final String DISTRICT = "云湖区";
    static final String IN_PDF = "青禾县水利局";

    /** Units whose total of new applications does not add up in the first round. */
    static final List<String> WRONG =
            List.of("公安局", "交通运输局", "城市管理局", "生态环境局", "发展和改革局", "工业和信息化局", "司法局", "水利局", "商务局", "审计局", "统计局", "医疗保障局");

    /** Those of them, and the one that sent a scan, that hand in again before the second round. */
    static final List<String> AGAIN =
            List.of("公安局", "交通运输局", "城市管理局", "生态环境局", "发展和改革局", "工业和信息化局", "司法局", "水利局", "商务局", "民政局");

    /** The one of those that is as wrong as before. */
    static final String STUBBORN = "商务局";

    private static final Pattern TOTAL = Pattern.compile("(?m)^(一、本年新收.*\t)(\\d+)$");

    private final Path folder;
    private final Folder files;
    private final Page page;
    private final District district;

    January(Path folder) throws IOException {
        this.folder = folder;
        this.page = new Page(Forms.read(Path.of("rules")).forYear(YEAR).orElseThrow());
        this.files = new Folder(folder, page);
        District whole = new Districts(YEAR).of(DISTRICT, 1);
        List<Organ> organs = whole.organs().stream()
                .filter(o -> o.members() == 0 && o.parent().equals(DISTRICT + "人民政府"))
                .skip(10)
                .limit(39)
                // an office that reviews its bureaus only has nobody above them in its roster
                .map(o -> new Organ(o.name(), o.role(), "", 0, o.matters()))
                .toList();
        this.district = new District(organs, only(whole.now(), organs), only(whole.before(), organs));
    }

    private static Map<String, Draft> only(Map<String, Draft> all, List<Organ> organs) {
        return organs.stream()
                .map(Organ::name)
                .collect(Collectors.toMap(name -> name, all::get, (a, b) -> a, LinkedHashMap::new));
    }

    Path in() {
        return files.now();
    }

    Path out() {
        return folder.resolve("结果");
    }

    /** The roster, last year and what is asked for in each run; nothing handed in yet. */
    void prepare() throws IOException {
        files.add(new District(district.organs(), Map.of(), district.before()));
        Files.writeString(files.roster(), IN_PDF + ",部门,,,,1-25\n", StandardOpenOption.APPEND);
        Files.writeString(folder.resolve("gouji.yaml"), """
                roster: 名册.csv
                inputs: 本年
                output: 结果
                previous: 上年
                year: 2024
                fail-on: never
                format: csv
                letter:
                  sender: 云湖区人民政府办公室
                  contact: 王某
                  phone: 0736-3221000
                  number: 云公开〔2025〕{n}号
                  days: 14
                """);
    }

    /** 45 files, those in the archive counted. */
    void handIn() throws IOException {
        for (Organ organ : district.organs()) {
            String unit = organ.name().replace(DISTRICT, "");
            String text = WRONG.contains(unit) ? wrong(text(unit)) : text(unit);
            switch (unit) {
                case "气象局", "教育局", "科学技术局", "体育局" -> {}
                case "民政局" -> put("民政局盖章版.pdf", ReportFiles.scan());
                case "财政局" -> put("财政局.docx", ReportFiles.locked(ReportFiles.docx(text)));
                case "市场监督管理局", "公安局", "水利局" -> put(unit + ".docx", ReportFiles.docx(text));
                case "林业局", "商务局" -> put(unit + ".xlsx", ReportFiles.xlsx(text));
                case "经济社会调查队" -> put(unit + ".txt", text("投资促进局"));
                case "烟草专卖局" -> put(unit + ".txt", copied("税务局", unit));
                default -> put(unit + ".txt", text);
            }
        }
        put("行政审批局-修改.txt", text("行政审批局").replace("\n六、", "\n（补充）已在门户网站公开。\n\n六、"));
        Map<String, byte[]> packed = new LinkedHashMap<>();
        for (String unit : List.of("教育局", "科学技术局", "体育局")) {
            packed.put(DISTRICT + unit + ".docx", ReportFiles.docx(text(unit)));
        }
        put("三个局.zip", ReportFiles.zip(packed));
        put("大数据管理局（副本）.txt", text("大数据管理局"));
        put("合影.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});
        Files.writeString(in().resolve("读我.txt"), "各单位年报放在这里，联系人王某。\n");
        Files.copy(
                Path.of("src/test/resources/gouji/read/pdf/青禾县水利局2024-word-processor.pdf"),
                in().resolve(IN_PDF + ".pdf"));
    }

    /** Ten hand in again, under names that say little. */
    void resubmit() throws IOException {
        int letter = 0;
        for (String unit : AGAIN) {
            remove(unit);
            String text = unit.equals(STUBBORN) ? wrong(text(unit)) : text(unit);
            Files.write(in().resolve("重报材料" + ++letter + ".docx"), ReportFiles.docx(text));
        }
    }

    /** Everybody has mended its report but the one that sends nothing and those the office asks nothing of. */
    void mend() throws IOException {
        for (String unit : List.of(STUBBORN, "统计局", "财政局", "经济社会调查队", "烟草专卖局")) {
            remove(unit);
            put(unit + "（定稿）.txt", text(unit));
        }
    }

    private void remove(String unit) throws IOException {
        try (Stream<Path> all = Files.list(in())) {
            for (Path file : all.filter(f -> f.getFileName().toString().startsWith(DISTRICT + unit))
                    .toList()) {
                Files.delete(file);
            }
        }
        Files.deleteIfExists(in().resolve("重报材料" + (AGAIN.indexOf(unit) + 1) + ".docx"));
    }

    private String copied(String from, String to) {
        return page.of(of(from)).replace(DISTRICT + from, DISTRICT + to);
    }

    private String text(String unit) {
        return page.of(of(unit));
    }

    private Draft of(String unit) {
        return district.now().get(DISTRICT + unit);
    }

    private static String wrong(String text) {
        return TOTAL.matcher(text).replaceFirst(m -> m.group(1) + (Integer.parseInt(m.group(2)) + 7));
    }

    private void put(String name, String text) throws IOException {
        put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String name, byte[] bytes) throws IOException {
        Files.write(in().resolve(DISTRICT + name), bytes);
    }
}
