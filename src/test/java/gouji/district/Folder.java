package gouji.district;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A folder as the office has it: 本年, 上年 and 名册.csv. */
public final class Folder {
    private final Path folder;
    private final Page page;
    private final List<String> roster = new ArrayList<>(List.of("单位名称,机关类型,上级单位,垂直管理,是否汇总,报送期限"));

    public Folder(Path folder, Page page) {
        this.folder = folder;
        this.page = page;
    }

    public Path now() {
        return folder.resolve("本年");
    }

    public Path before() {
        return folder.resolve("上年");
    }

    public Path roster() {
        return folder.resolve("名册.csv");
    }

    /** Adds the reports of a district and its organs to the roster. */
    public void add(District district) throws IOException {
        write(now(), district.now());
        write(before(), district.before());
        district.organs()
                .forEach(o -> roster.add(String.join(
                        ",",
                        o.name(),
                        o.role().word(),
                        o.parent(),
                        o.role().isVertical() ? "是" : "",
                        o.isArea() ? "是" : "",
                        o.role() == Role.GOVERNMENT ? "" : "1-25")));
        Files.write(roster(), roster, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        roster.clear();
    }

    private void write(Path year, Map<String, Draft> drafts) throws IOException {
        Files.createDirectories(year);
        for (Map.Entry<String, Draft> draft : drafts.entrySet()) {
            Files.writeString(year.resolve(draft.getKey() + ".txt"), page.of(draft.getValue()));
        }
    }
}
