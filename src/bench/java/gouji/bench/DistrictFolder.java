package gouji.bench;

import gouji.district.Districts;
import gouji.district.Folder;
import gouji.district.Page;
import gouji.form.Forms;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes districts of 91 organs each into a folder: 本年, 上年 and 名册.csv, as {@code review} takes them. 220 districts are 20,020
 * reports a year.
 *
 * <p>Arguments: the rules, the folder, how many districts.
 */
public final class DistrictFolder {
    private static final int YEAR = 2024;
    private static final String FIRST = "云青松柳白黄红金石竹东南北江海山林泉湖河";
    private static final String SECOND = "湖岭溪坪湾桥塘原川谷港洲峰田浦";

    private DistrictFolder() {}

    public static void main(String[] args) throws IOException {
        Forms forms = Forms.read(Path.of(args[0]));
        Folder folder = new Folder(Path.of(args[1]), new Page(forms.forYear(YEAR).orElseThrow()));
        Districts districts = new Districts(YEAR);
        int count = Math.min(Integer.parseInt(args[2]), FIRST.length() * SECOND.length());
        for (int i = 0; i < count; i++) {
            String name = "" + FIRST.charAt(i % FIRST.length()) + SECOND.charAt(i / FIRST.length()) + "区";
            folder.add(districts.of(name, i));
        }
        System.out.println(count + " districts in " + args[1]);
    }
}
