package gouji.district;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Makes up districts in which nothing is wrong; the same name and seed make the same district. */
public final class Districts {
    /** Townships whose report adds up their own office and two stations. */
    private static final int AREAS = 4;

    private final Phrases phrases = new Phrases();
    private final int year;

    public Districts(int year) {
        this.year = year;
    }

    public District of(String name, long seed) {
        List<Organ> organs = organs(name);
        Random random = new Random(seed);
        Figures figures = new Figures(random);
        Map<String, Draft> before = new LinkedHashMap<>();
        Map<String, Draft> now = new LinkedHashMap<>();
        for (Organ organ : organs) {
            Tables first = figures.next(organ.role(), figures.ground(organ.role()));
            Tables last = first.with("applications/carriedIn/natural", 0);
            before.put(organ.name(), draft(organ, year - 1, last, Tables.NONE, random));
            now.put(organ.name(), draft(organ, year, figures.next(organ.role(), last), last, random));
        }
        return consolidated(new District(List.copyOf(organs), now, before));
    }

    private static District consolidated(District district) {
        District whole = district;
        for (Organ area : areas(district)) {
            Tables last = whole.sum(area, whole.before());
            whole = whole.changingBefore(area, draft -> draft.filled(last)).summed(area);
            Draft now = whole.now(area);
            Draft compared =
                    new Draft(area, now.year(), now.tables(), last, now.wording(), now.published(), now.signed());
            whole = whole.changing(area, draft -> compared);
        }
        return whole;
    }

    /** The organs that tell of those below them, the lowest first. */
    static List<Organ> areas(District district) {
        List<Organ> areas =
                new ArrayList<>(district.organs().stream().filter(Organ::isArea).toList());
        java.util.Collections.reverse(areas);
        return areas;
    }

    private static List<Organ> organs(String district) {
        List<String[]> lines =
                Phrases.lines("organs.txt").stream().map(l -> l.split("\\|")).toList();
        String government = district + "人民政府";
        List<Organ> organs = new ArrayList<>();
        List<String> matters = List.of("优化营商环境", "民生实事", "城市更新", "乡村建设");
        organs.add(new Organ(government, Role.GOVERNMENT, "", lines.size(), matters));
        int areas = 0;
        for (String[] line : lines) {
            Role role = Role.valueOf(line[1]);
            boolean area = role == Role.TOWNSHIP && areas++ < AREAS;
            Organ organ = new Organ(district + line[0], role, government, area ? 3 : 0, List.of(line[2].split("、")));
            organs.add(organ);
            if (area) {
                String town = organ.name().replace("人民政府", "");
                organs.add(new Organ(organ.name() + "办公室", Role.TOWNSHIP, organ.name(), 0, organ.matters()));
                organs.add(new Organ(
                        town + "水利管理站", Role.STATION, organ.name(), 0, List.of("渠道清淤", "水费收取", "泵站运行", "河长巡查")));
                organs.add(new Organ(
                        town + "文化服务站", Role.STATION, organ.name(), 0, List.of("戏台出借", "图书借阅", "电影放映", "灯会筹备")));
            }
        }
        return organs;
    }

    private Draft draft(Organ organ, int of, Tables tables, Tables last, Random random) {
        int day = 8 + random.nextInt(10);
        int month = organ.role() == Role.GOVERNMENT ? 3 : 1;
        LocalDate signed = LocalDate.of(of + 1, month, day);
        return new Draft(organ, of, tables, last, wording(organ, of, random), signed.plusDays(3), signed);
    }

    private Map<String, String> wording(Organ organ, int of, Random random) {
        Map<String, String> wording = new TreeMap<>();
        String variant = organ.role().variant();
        String lead = organ.isArea() && variant.equals("results") ? "area" : variant;
        wording.put("lead", phrases.pick("lead", lead, random, of));
        String none =
                organ.role().applications() == 0 && !organ.isArea() && organ.role() != Role.OFFICE ? "none" : variant;
        wording.put("onRequest", phrases.pick("onRequest", none, random, of));
        String results = variant.isEmpty() ? "" : "results";
        wording.put("oversight", phrases.pick("oversight", results, random, of));
        for (String slot : List.of("proactive", "management", "platform", "other")) {
            wording.put(slot, phrases.pick(slot, "", random, of));
        }
        wording.put("problems", problems(of, random));
        wording.replaceAll((slot, words) -> filled(words, organ, random));
        return wording;
    }

    private String problems(int of, Random random) {
        String[] one = phrases.pick("problem", "", random, of).split("\\|");
        String[] two = one;
        while (two[0].equals(one[0])) {
            two = phrases.pick("problem", "", random, of).split("\\|");
        }
        return phrases.pick("problems", "", random, random.nextInt(2))
                .replace("{p1}", one[0])
                .replace("{m1}", one[1])
                .replace("{p2}", two[0])
                .replace("{m2}", two[1]);
    }

    private static String filled(String words, Organ organ, Random random) {
        int turn = random.nextInt(4);
        String filled = words;
        for (int i = 0; i < 4; i++) {
            filled = filled.replace("{" + (i + 1) + "}", organ.matters().get((i + turn) % 4));
        }
        return filled.replace("{n}", Integer.toString(30 + random.nextInt(400)))
                .replace("{t}", Integer.toString(2 + random.nextInt(6)))
                .replace("{members}", Integer.toString(organ.members()));
    }
}
